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
    "\n  mutation UpdateAccount($input: UpdateAccountInput!) {\n    updateAccount(input: $input) {\n      id\n      personName\n      mobile\n      language\n    }\n  }\n": typeof types.UpdateAccountDocument,
    "\n  mutation ChangePassword($currentPassword: String!, $newPassword: String!) {\n    changePassword(currentPassword: $currentPassword, newPassword: $newPassword) {\n      ...ViewerParts\n    }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  fragment ApplicationParts on Application {\n    id\n    number\n    form\n    submittedAt\n    reason\n    itemCount\n    contactName\n    contactPhone\n    waitingFor\n    progress {\n      state\n      count\n    }\n    pickupPort {\n      ...PortNames\n    }\n    startDay\n    lastDay\n    month\n    morePasses\n    areas {\n      ...AreaNames\n    }\n  }\n": typeof types.ApplicationPartsFragmentDoc,
    "\n  fragment TimelineSteps on Application {\n    steps {\n      at\n      action\n      from\n      to\n      by\n      byStaff\n      reason\n      itemIds\n      names\n      branches\n    }\n  }\n": typeof types.TimelineStepsFragmentDoc,
    "\n  fragment CompanyAccountParts on CompanyAccount {\n    id\n    shared\n    accountName\n    personName\n    email\n    company {\n      name\n      organisationNumber\n    }\n    state\n    companyAdministrator\n    companyReadingRight\n    lastSignInAt\n    endedAt\n    endReason\n    endedByStaff\n    self\n    actions\n    version\n  }\n": typeof types.CompanyAccountPartsFragmentDoc,
    "\n  mutation EndAccount($id: ID!, $version: Int!, $reason: String!) {\n    endAccount(id: $id, version: $version, reason: $reason) {\n      ...CompanyAccountParts\n    }\n  }\n": typeof types.EndAccountDocument,
    "\n  mutation RestoreAccount($id: ID!, $version: Int!, $reason: String!) {\n    restoreAccount(id: $id, version: $version, reason: $reason) {\n      ...CompanyAccountParts\n    }\n  }\n": typeof types.RestoreAccountDocument,
    "\n  mutation SetCompanyAdministrator($id: ID!, $version: Int!, $administrator: Boolean!, $reason: String) {\n    setCompanyAdministrator(id: $id, version: $version, administrator: $administrator, reason: $reason) {\n      ...CompanyAccountParts\n    }\n  }\n": typeof types.SetCompanyAdministratorDocument,
    "\n  mutation GiveCompanyReadingRight($id: ID!, $reason: String) {\n    giveCompanyReadingRight(accountId: $id, reason: $reason) {\n      ...CompanyAccountParts\n    }\n  }\n": typeof types.GiveCompanyReadingRightDocument,
    "\n  mutation TakeCompanyReadingRight($id: ID!, $reason: String) {\n    takeCompanyReadingRight(accountId: $id, reason: $reason) {\n      ...CompanyAccountParts\n    }\n  }\n": typeof types.TakeCompanyReadingRightDocument,
    "\n  fragment EligibilityParts on Eligibility {\n    allowed\n    conclusive\n    reasons {\n      code\n      limit\n      granted\n      grantedUsed\n      until\n      attachment\n      applicationNumber\n      port {\n        ...PortNames\n      }\n    }\n  }\n": typeof types.EligibilityPartsFragmentDoc,
    "\n  fragment FeeParts on Fee {\n    id\n    amount\n    state\n    receiptNumber\n    waiveReason\n  }\n": typeof types.FeePartsFragmentDoc,
    "\n  query PassesIssued($from: LocalDate!, $to: LocalDate!) {\n    passesIssued(from: $from, to: $to) {\n      from\n      to\n      series {\n        kind\n        issued\n        port {\n          code\n        }\n      }\n    }\n    ports {\n      code\n      ...PortNames\n    }\n  }\n": typeof types.PassesIssuedDocument,
    "\n  fragment FileParts on StoredFile {\n    id\n    name\n    mediaType\n    size\n    url\n  }\n": typeof types.FilePartsFragmentDoc,
    "\n  query HistoryPlaces {\n    ports {\n      code\n      areas {\n        code\n        ...AreaNames\n      }\n      ...PortNames\n    }\n  }\n": typeof types.HistoryPlacesDocument,
    "\n  fragment HistoryEntryParts on HistoryEntry {\n    id\n    at\n    action\n    byKind\n    by\n    reason\n    changes {\n      field\n      masked\n      before\n      after\n    }\n  }\n": typeof types.HistoryEntryPartsFragmentDoc,
    "\n  query History($subject: HistorySubject!, $id: ID!, $page: Int!, $size: Int!) {\n    history(subject: $subject, id: $id, page: $page, size: $size) {\n      total\n      items {\n        id\n        ...HistoryEntryParts\n      }\n    }\n  }\n": typeof types.HistoryDocument,
    "\n  mutation LiftHold($id: ID!, $reason: String!) {\n    liftHold(id: $id, reason: $reason) {\n      id\n      status\n      ...CardStops\n    }\n  }\n": typeof types.LiftHoldDocument,
    "\n  fragment CardStops on Pass {\n    id\n    number\n    stopActions\n    holds {\n      id\n      office\n      branch {\n        ...BranchNames\n      }\n      cause\n      reason\n      placedAt\n      liftedAt\n      liftReason\n      viewerMayLift\n    }\n  }\n": typeof types.CardStopsFragmentDoc,
    "\n  query PassPassages($number: String!, $page: Int!, $size: Int!) {\n    pass(number: $number) {\n      id\n      passages(page: $page, size: $size) {\n        total\n        items {\n          eventId\n          at\n          direction\n          gateCode\n          area {\n            ...AreaNames\n          }\n        }\n      }\n    }\n  }\n": typeof types.PassPassagesDocument,
    "\n  fragment PassPage on Pass {\n    id\n    number\n    kind\n    medium\n    status\n    deactivationReason\n    issuedAt\n    madeAt\n    collectedAt\n    cancelledAt\n    viewerCan {\n      print\n    }\n    validFrom\n    validTo\n    gateReadyAt\n    lastPassageAt\n    port {\n      ...PortNames\n    }\n    areas {\n      ...AreaNames\n    }\n    laterAreas {\n      from\n      areas {\n        ...AreaNames\n      }\n    }\n    holder {\n      name\n      englishName\n      idKind\n      masked\n    }\n    company {\n      name\n      organisationNumber\n    }\n    applicationNumber\n    previousNumber\n    nextNumber\n    exchangedFromNumber\n    exchangedForNumber\n    fee {\n      amount\n      ...FeeParts\n    }\n    code\n    attachments {\n      ...AttachmentParts\n    }\n    spotCheck {\n      ...SpotCheckParts\n    }\n  }\n": typeof types.PassPageFragmentDoc,
    "\n  fragment PersonParts on Person {\n    id\n    idKind\n    idNumber\n    name\n    englishName\n    mobile\n    documentValidTo\n    version\n  }\n": typeof types.PersonPartsFragmentDoc,
    "\n  fragment AttachmentParts on Attachment {\n    id\n    kind\n    code\n    personName\n    createdAt\n    file {\n      ...FileParts\n    }\n  }\n": typeof types.AttachmentPartsFragmentDoc,
    "\n  fragment HolderPhoneParts on Pass {\n    holderPhone {\n      state\n      phone\n      verifiedPhone\n      verifiedAt\n    }\n  }\n": typeof types.HolderPhonePartsFragmentDoc,
    "\n  fragment PortNames on Port {\n    code\n    nameZh\n    nameEn\n  }\n": typeof types.PortNamesFragmentDoc,
    "\n  fragment AreaNames on PortArea {\n    code\n    nameZh\n    nameEn\n    port {\n      ...PortNames\n    }\n  }\n": typeof types.AreaNamesFragmentDoc,
    "\n  fragment PortAreas on Port {\n    ...PortNames\n    areas {\n      code\n      ...AreaNames\n    }\n  }\n": typeof types.PortAreasFragmentDoc,
    "\n  fragment BranchNames on Branch {\n    code\n    nameZh\n    nameEn\n  }\n": typeof types.BranchNamesFragmentDoc,
    "\n  mutation RecoverAccountNames($email: String!) {\n    recoverAccountNames(email: $email)\n  }\n": typeof types.RecoverAccountNamesDocument,
    "\n  mutation RequestPasswordReset($accountName: String!, $email: String!) {\n    requestPasswordReset(accountName: $accountName, email: $email)\n  }\n": typeof types.RequestPasswordResetDocument,
    "\n  mutation ResetPassword($token: String!, $newPassword: String!) {\n    resetPassword(token: $token, newPassword: $newPassword)\n  }\n": typeof types.ResetPasswordDocument,
    "\n  fragment AccessGrantParts on Pass {\n    accessGrants {\n      id\n      by\n      companyName\n      grantedAt\n      until\n    }\n  }\n": typeof types.AccessGrantPartsFragmentDoc,
    "\n  mutation EndAccessGrant($id: ID!, $reason: String!) {\n    endAccessGrant(id: $id, reason: $reason) {\n      id\n      ...AccessGrantParts\n    }\n  }\n": typeof types.EndAccessGrantDocument,
    "\n  query DeactivatedCards($filter: UnusedCardFilter!, $page: Int!, $size: Int!, $clear: Boolean!) {\n    unusedCards(list: SIX_MONTHS, filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        ...DeactivatedParts\n      }\n    }\n  }\n": typeof types.DeactivatedCardsDocument,
    "\n  mutation ReinstatePasses($numbers: [String!]!, $key: String!) {\n    reinstatePasses(numbers: $numbers, idempotencyKey: $key) {\n      ...ReinstatementResultParts\n    }\n  }\n": typeof types.ReinstatePassesDocument,
    "\n  query Reinstatements(\n    $filter: ReinstatementFilter!\n    $order: ReinstatementOrder!\n    $page: Int!\n    $size: Int!\n    $clear: Boolean!\n  ) {\n    reinstatements(filter: $filter, order: $order, page: $page, size: $size) {\n      total\n      items {\n        ...ReinstatementParts\n      }\n    }\n  }\n": typeof types.ReinstatementsDocument,
    "\n  query ReinstatementExport(\n    $filter: ReinstatementFilter!\n    $order: ReinstatementOrder!\n    $page: Int!\n    $size: Int!\n    $clear: Boolean!\n  ) {\n    reinstatements(filter: $filter, order: $order, page: $page, size: $size) {\n      items {\n        ...ReinstatementParts\n      }\n    }\n  }\n": typeof types.ReinstatementExportDocument,
    "\n  fragment DeactivatedParts on UnusedCard {\n    lastUsedAt\n    pass {\n      id\n      number\n      status\n      validFrom\n      validTo\n      port {\n        ...PortNames\n      }\n      holder {\n        name\n        masked\n        maskedIdNumber\n        idNumber @include(if: $clear)\n      }\n      reinstatement {\n        allowed\n        allowedAtOnce\n        effectiveAt\n        pendingUntil\n        error {\n          code\n          until\n          applicationNumber\n        }\n      }\n    }\n  }\n": typeof types.DeactivatedPartsFragmentDoc,
    "\n  fragment ReinstatementParts on Reinstatement {\n    id\n    number\n    appliedAt\n    effectiveAt\n    state\n    by\n    byStaff\n    byCompany\n    atOnceBy\n    atOnceReason\n    pass {\n      id\n      number\n      port {\n        ...PortNames\n      }\n      holder {\n        name\n        masked\n        maskedIdNumber\n        idNumber @include(if: $clear)\n      }\n    }\n  }\n": typeof types.ReinstatementPartsFragmentDoc,
    "\n  fragment ReinstatementResultParts on ReinstatementResult {\n    passNumber\n    reinstatement {\n      number\n      effectiveAt\n      pass {\n        id\n        status\n      }\n    }\n    error {\n      code\n      until\n      applicationNumber\n    }\n  }\n": typeof types.ReinstatementResultPartsFragmentDoc,
    "\n  mutation ExtendSession {\n    extendSession {\n      idleExpiresAt\n      expiresAt\n    }\n  }\n": typeof types.ExtendSessionDocument,
    "\n  mutation SignIn($accountName: String!, $password: String!, $rememberMe: Boolean!) {\n    signIn(accountName: $accountName, password: $password, rememberMe: $rememberMe) {\n      ...ViewerParts\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SaveLanguage($input: UpdateAccountInput!) {\n    updateAccount(input: $input) {\n      id\n      language\n    }\n  }\n": typeof types.SaveLanguageDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  fragment ViewerParts on Viewer {\n    account {\n      id\n      accountName\n      personName\n      email\n      pendingEmail\n      mobile\n      kind\n      language\n      companyAdministrator\n    }\n    company {\n      id\n    }\n    companyName\n    bindings {\n      id\n      accountName\n      boundAt\n      current\n      usable\n      company {\n        name\n        organisationNumber\n      }\n    }\n    branches {\n      code\n      ...BranchNames\n    }\n    consentRequired\n    secondFactorDue\n    session {\n      idleExpiresAt\n      expiresAt\n    }\n    openWork {\n      drafts\n      openApplications {\n        form\n        count\n      }\n      cases\n      claimed\n      applications\n      cardStops\n      cardsToMake\n      cardsToCollect\n      cardsNotCollected\n      spotChecks\n      suspensions\n      bansToConfirm\n      unusedCardsNear\n      unusedCardsDeactivated\n      reinstatementsPending\n      anomalousCards\n      failedMessages\n      readAlerts\n      wrongGates\n    }\n    roles\n    sections\n    applicationEligibility {\n      allowed\n      reasons {\n        code\n        limit\n        until\n      }\n    }\n  }\n": typeof types.ViewerPartsFragmentDoc,
    "\n  mutation SwitchCompany($bindingId: ID!) {\n    switchCompany(bindingId: $bindingId) {\n      ...ViewerParts\n    }\n  }\n": typeof types.SwitchCompanyDocument,
    "\n  query CurrentViewer {\n    viewer {\n      ...ViewerParts\n    }\n  }\n": typeof types.CurrentViewerDocument,
    "\n  fragment SpotCheckParts on SpotCheck {\n    result\n    reason\n    checkedAt\n    checkedBy\n    suspension {\n      ...SuspensionParts\n    }\n  }\n": typeof types.SpotCheckPartsFragmentDoc,
    "\n  fragment SuspensionParts on Suspension {\n    id\n    state\n    from\n    to\n    passNumber\n    reason\n    liftedAt\n    liftedBy\n    liftReason\n    port {\n      code\n      ...PortNames\n    }\n  }\n": typeof types.SuspensionPartsFragmentDoc,
    "\n  fragment CompanySuspension on Suspension {\n    ...SuspensionParts\n    company {\n      name\n      organisationNumber\n    }\n  }\n": typeof types.CompanySuspensionFragmentDoc,
    "\n  query UnusedCards($list: UnusedCardList!, $filter: UnusedCardFilter!, $page: Int!, $size: Int!, $clear: Boolean!) {\n    unusedCards(list: $list, filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        pass {\n          number\n        }\n        ...UnusedCardParts\n      }\n    }\n  }\n": typeof types.UnusedCardsDocument,
    "\n  query AnomalousCards($filter: UnusedCardFilter!, $page: Int!, $size: Int!, $clear: Boolean!) {\n    anomalousCards(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        pass {\n          number\n        }\n        ...AnomalousCardParts\n      }\n    }\n  }\n": typeof types.AnomalousCardsDocument,
    "\n  query UnusedCardExport($list: UnusedCardList!, $filter: UnusedCardFilter!, $page: Int!, $size: Int!, $clear: Boolean!) {\n    unusedCards(list: $list, filter: $filter, page: $page, size: $size) {\n      items {\n        pass {\n          number\n        }\n        ...UnusedCardParts\n      }\n    }\n  }\n": typeof types.UnusedCardExportDocument,
    "\n  query AnomalousCardExport($filter: UnusedCardFilter!, $page: Int!, $size: Int!, $clear: Boolean!) {\n    anomalousCards(filter: $filter, page: $page, size: $size) {\n      items {\n        pass {\n          number\n        }\n        ...AnomalousCardParts\n      }\n    }\n  }\n": typeof types.AnomalousCardExportDocument,
    "\n  fragment ListedCard on Pass {\n    id\n    number\n    status\n    deactivationReason\n    validFrom\n    validTo\n    port {\n      ...PortNames\n    }\n    holder {\n      name\n      masked\n      maskedIdNumber\n      idNumber @include(if: $clear)\n    }\n  }\n": typeof types.ListedCardFragmentDoc,
    "\n  fragment UnusedCardParts on UnusedCard {\n    lastUsedAt\n    comparedOn\n    dueOn\n    pass {\n      ...ListedCard\n    }\n  }\n": typeof types.UnusedCardPartsFragmentDoc,
    "\n  fragment AnomalousCardParts on AnomalousCard {\n    deactivatedAt\n    viewerMayEnd\n    anomalies {\n      direction\n      earlierAt\n      earlierGateCode\n      laterAt\n      laterGateCode\n      port {\n        ...PortNames\n      }\n    }\n    pass {\n      ...ListedCard\n    }\n  }\n": typeof types.AnomalousCardPartsFragmentDoc,
    "\n  mutation RequestEmailChange($email: String!, $password: String!) {\n    requestEmailChange(email: $email, password: $password) {\n      id\n      email\n      pendingEmail\n    }\n  }\n": typeof types.RequestEmailChangeDocument,
    "\n  mutation CancelEmailChange {\n    cancelEmailChange {\n      id\n      pendingEmail\n    }\n  }\n": typeof types.CancelEmailChangeDocument,
    "\n  query Application($number: String!, $page: Int!, $size: Int!) {\n    applicationForms {\n      ...FormDescription\n    }\n    application(number: $number) {\n      id\n      number\n      form\n      masked\n      ...ApplicationDetail\n      items(page: $page, size: $size) {\n        items {\n          ...ItemParts\n        }\n        total\n      }\n    }\n  }\n": typeof types.ApplicationDocument,
    "\n  query PassesOfApplication($number: String!) {\n    application(number: $number) {\n      id\n      number\n      passes {\n        ...PassParts\n      }\n    }\n  }\n": typeof types.PassesOfApplicationDocument,
    "\n  query ApplicationSubmitted($number: String!) {\n    applicationForms {\n      ...FormDescription\n    }\n    application(number: $number) {\n      id\n      number\n      form\n      itemCount\n      decidedBy\n      pickupPort {\n        ...PortNames\n      }\n      ...LeftOutParts\n      passes {\n        ...IssuedPrint\n      }\n    }\n  }\n": typeof types.ApplicationSubmittedDocument,
    "\n  query Applications($filter: ApplicationFilter!, $page: Int!, $size: Int!) {\n    applications(filter: $filter, page: $page, size: $size) {\n      items {\n        number\n        form\n        ...ApplicationParts\n      }\n      total\n    }\n    applicationDrafts {\n      ...DraftParts\n    }\n  }\n": typeof types.ApplicationsDocument,
    "\n  fragment IssuedPrint on Pass {\n    id\n    number\n    validTo\n    gateReadyAt\n    status\n  }\n": typeof types.IssuedPrintFragmentDoc,
    "\n  fragment LeftOutParts on Application {\n    leftOut {\n      field\n      personId\n      name\n      passNumber\n      reasons {\n        code\n        limit\n        granted\n        grantedUsed\n        until\n        attachment\n        applicationNumber\n        port {\n          ...PortNames\n        }\n      }\n    }\n  }\n": typeof types.LeftOutPartsFragmentDoc,
    "\n  mutation WithdrawApplication($id: ID!, $version: Int!, $itemIds: [ID!]!, $reason: String) {\n    withdrawApplication(id: $id, version: $version, itemIds: $itemIds, reason: $reason) {\n      id\n      version\n    }\n  }\n": typeof types.WithdrawApplicationDocument,
    "\n  query ApplicationExport($filter: ApplicationFilter!, $page: Int!, $size: Int!) {\n    applications(filter: $filter, page: $page, size: $size) {\n      items {\n        ...ApplicationParts\n      }\n    }\n  }\n": typeof types.ApplicationExportDocument,
    "\n  query CorrectPage($number: String!) {\n    applicationForms {\n      ...FormDescription\n    }\n    ports {\n      ...PortsForForm\n    }\n    application(number: $number) {\n      id\n      number\n      form\n      ...Correctable\n    }\n  }\n": typeof types.CorrectPageDocument,
    "\n  mutation CorrectApplication($id: ID!, $version: Int!, $correction: ApplicationCorrectionInput) {\n    correctApplication(id: $id, version: $version, correction: $correction) {\n      id\n      number\n      version\n    }\n  }\n": typeof types.CorrectApplicationDocument,
    "\n  fragment ReturnedItem on ApplicationItem {\n    id\n    actions\n    stateSince\n    reason\n    personId\n    holder {\n      name\n      englishName\n      idNumber\n    }\n    pass {\n      id\n      number\n    }\n  }\n": typeof types.ReturnedItemFragmentDoc,
    "\n  fragment Correctable on Application {\n    id\n    number\n    form\n    version\n    correctable\n    reason\n    areas {\n      code\n      ...AreaNames\n    }\n    pickupPort {\n      code\n    }\n    startDay\n    month\n    morePasses\n    branch {\n      code\n    }\n    term {\n      count\n      unit\n    }\n    allItems: items(size: 100) {\n      items {\n        ...ReturnedItem\n      }\n    }\n  }\n": typeof types.CorrectableFragmentDoc,
    "\n  fragment ItemInBrief on ApplicationItem {\n    id\n    state\n    actions\n    waitingFor\n    holder {\n      name\n    }\n    pass {\n      id\n      number\n    }\n  }\n": typeof types.ItemInBriefFragmentDoc,
    "\n  fragment ItemParts on ApplicationItem {\n    documentValidTo\n    documentEndsBeforePass\n    id\n    state\n    stateSince\n    waitingFor\n    reason\n    grantedPasses\n    grantedPassesUsed\n    grantedPassesTakenBack\n    personId\n    holder {\n      masked\n      name\n      englishName\n      idKind\n      idNumber\n    }\n    pass {\n      id\n      number\n    }\n    issuedPass {\n      id\n      number\n      status\n    }\n  }\n": typeof types.ItemPartsFragmentDoc,
    "\n  fragment ApplicationDetail on Application {\n    ...ApplicationParts\n    masked\n    version\n    branch {\n      ...BranchNames\n    }\n    decidedBy\n    term {\n      count\n      unit\n    }\n    company {\n      name\n      organisationKind\n      organisationNumber\n    }\n    attachments {\n      ...AttachmentParts\n    }\n    ...TimelineSteps\n    ...LeftOutParts\n    allItems: items(size: 100) {\n      items {\n        ...ItemInBrief\n      }\n    }\n  }\n": typeof types.ApplicationDetailFragmentDoc,
    "\n  fragment FormDescription on ApplicationForm {\n    kind\n    subject\n    asksAreas\n    asksPickupPort\n    asksStartDay\n    maxStartDays\n    asksMorePasses\n    maxMonthsAhead\n    maxMorePasses\n    longestTerm {\n      count\n      unit\n    }\n    consents\n    needsApprovedCompany\n    suspendable\n    requiredFiles {\n      idKind\n      kinds\n    }\n    steps\n    takesEffectAtOnce\n    issuesPrints\n    makesCard\n  }\n": typeof types.FormDescriptionFragmentDoc,
    "\n  query ApplicationForm($id: ID!, $begun: Boolean!) {\n    applicationForms {\n      ...FormDescription\n    }\n    ports {\n      ...PortsForForm\n    }\n    applicationDraft(id: $id) @include(if: $begun) {\n      ...DraftParts\n    }\n    applicationDrafts @skip(if: $begun) {\n      id\n      form\n      ...DraftParts\n    }\n  }\n": typeof types.ApplicationFormDocument,
    "\n  fragment PortsForForm on Port {\n    code\n    ...PortNames\n    branch {\n      ...BranchNames\n    }\n    areas {\n      code\n      ...AreaNames\n    }\n  }\n": typeof types.PortsForFormFragmentDoc,
    "\n  query PickPasses(\n    $filter: PassFilter!\n    $form: FormKind!\n    $judged: Boolean!\n    $allowed: Boolean\n    $page: Int!\n    $size: Int!\n  ) {\n    passes(filter: $filter, order: VALID_TO_ASC, page: $page, size: $size) @skip(if: $judged) {\n      items {\n        ...PassCandidate\n      }\n      total\n    }\n    candidatePasses(\n      form: $form\n      allowed: $allowed\n      filter: $filter\n      order: VALID_TO_ASC\n      page: $page\n      size: $size\n    ) @include(if: $judged) {\n      items {\n        ...PassCandidate\n      }\n      total\n    }\n  }\n": typeof types.PickPassesDocument,
    "\n  query PickPeople(\n    $filter: PersonFilter!\n    $form: FormKind!\n    $portCodes: [String!]!\n    $startDay: LocalDate\n    $term: TermInput\n    $month: String\n    $judged: Boolean!\n    $allowed: Boolean\n    $page: Int!\n    $size: Int!\n  ) {\n    people(filter: $filter, page: $page, size: $size) @skip(if: $judged) {\n      items {\n        ...Candidate\n      }\n      total\n    }\n    candidatePeople(\n      form: $form\n      portCodes: $portCodes\n      startDay: $startDay\n      term: $term\n      month: $month\n      allowed: $allowed\n      filter: $filter\n      page: $page\n      size: $size\n    ) @include(if: $judged) {\n      items {\n        ...Candidate\n      }\n      total\n    }\n  }\n": typeof types.PickPeopleDocument,
    "\n  query ConsentWords($language: Language!) {\n    consentText(language: $language) {\n      version\n      paragraphs\n    }\n  }\n": typeof types.ConsentWordsDocument,
    "\n  fragment Candidate on Person {\n    id\n    idKind\n    idNumber\n    name\n    englishName\n    mobile\n    documentValidTo\n    monthlyEntries {\n      used\n      limit\n    }\n    attachments {\n      kind\n      ...AttachmentParts\n    }\n    eligibility(form: $form, portCodes: $portCodes, startDay: $startDay, term: $term, month: $month) {\n      allowed\n      conclusive\n      ...EligibilityParts\n    }\n  }\n": typeof types.CandidateFragmentDoc,
    "\n  fragment PassCandidate on Pass {\n    id\n    number\n    kind\n    medium\n    status\n    validFrom\n    validTo\n    port {\n      ...PortNames\n    }\n    areas {\n      code\n      ...AreaNames\n    }\n    holder {\n      name\n      englishName\n      idNumber\n      masked\n    }\n    eligibility(form: $form) {\n      allowed\n      conclusive\n      ...EligibilityParts\n    }\n  }\n": typeof types.PassCandidateFragmentDoc,
    "\n  query ChosenPeople(\n    $ids: [ID!]!\n    $form: FormKind!\n    $portCodes: [String!]!\n    $startDay: LocalDate\n    $term: TermInput\n    $month: String\n    $size: Int!\n  ) {\n    people(filter: { ids: $ids }, size: $size) {\n      items {\n        ...Candidate\n      }\n    }\n  }\n": typeof types.ChosenPeopleDocument,
    "\n  query ChosenPasses($numbers: [String!]!, $form: FormKind!, $size: Int!) {\n    passes(filter: { ownership: OWNED, numbers: $numbers }, size: $size) {\n      items {\n        ...PassCandidate\n      }\n    }\n  }\n": typeof types.ChosenPassesDocument,
    "\n  mutation SaveDraft($id: ID, $version: Int, $form: FormKind!, $content: ApplicationDraftInput!) {\n    saveApplicationDraft(id: $id, version: $version, form: $form, content: $content) {\n      ...DraftParts\n    }\n  }\n": typeof types.SaveDraftDocument,
    "\n  query NewestDraft($id: ID!) {\n    applicationDraft(id: $id) {\n      ...DraftParts\n    }\n  }\n": typeof types.NewestDraftDocument,
    "\n  query RepeatedApplication($number: String!) {\n    application(number: $number) {\n      id\n      number\n      form\n      masked\n      reason\n      morePasses\n      branch {\n        code\n      }\n      pickupPort {\n        code\n      }\n      term {\n        count\n        unit\n      }\n      areas {\n        code\n      }\n      items(size: 100) {\n        items {\n          id\n          state\n          personId\n          holder {\n            name\n          }\n          pass {\n            id\n            number\n          }\n        }\n      }\n    }\n  }\n": typeof types.RepeatedApplicationDocument,
    "\n  query PeopleLists($form: FormKind!) {\n    personGroups {\n      ...PersonGroupParts\n    }\n    applications(filter: { ownership: OWNED, forms: [$form] }, size: 1) {\n      items {\n        id\n        number\n        items(size: 100) {\n          items {\n            id\n            state\n            personId\n          }\n        }\n      }\n    }\n  }\n": typeof types.PeopleListsDocument,
    "\n  mutation SubmitApplication($input: ApplicationInput!, $onIneligible: OnIneligible!, $key: String!) {\n    submitApplication(input: $input, onIneligible: $onIneligible, idempotencyKey: $key) {\n      id\n      number\n    }\n  }\n": typeof types.SubmitApplicationDocument,
    "\n  query OpenApplications {\n    applicationDrafts {\n      id\n      form\n    }\n    returned: applications(filter: { states: [RETURNED] }, size: 1) {\n      total\n    }\n  }\n": typeof types.OpenApplicationsDocument,
    "\n  mutation SubmitCertificate($uploadId: ID!) {\n    submitCertificate(uploadId: $uploadId) {\n      ...OwnCertificate\n    }\n  }\n": typeof types.SubmitCertificateDocument,
    "\n  fragment OwnCertificate on Certificate {\n    id\n    state\n    submittedAt\n    decision {\n      decidedAt\n      reason\n    }\n    revocation {\n      revokedAt\n      reason\n    }\n    file {\n      ...FileParts\n    }\n  }\n": typeof types.OwnCertificateFragmentDoc,
    "\n  query CompanyAccounts($page: Int!, $size: Int!) {\n    companyAccounts(page: $page, size: $size) {\n      total\n      items {\n        id\n        personName\n        self\n        companyReadingRight\n        ...CompanyAccountParts\n      }\n    }\n  }\n": typeof types.CompanyAccountsDocument,
    "\n  query CompanyRegistrations {\n    companyRegistrations {\n      id\n      accountName\n      personName\n      email\n      submittedAt\n      version\n    }\n  }\n": typeof types.CompanyRegistrationsDocument,
    "\n  mutation RefuseRegistration($id: ID!, $version: Int!, $reason: String!) {\n    refuseRegistration(id: $id, version: $version, reason: $reason) {\n      id\n    }\n  }\n": typeof types.RefuseRegistrationDocument,
    "\n  mutation UpdateCompany($input: UpdateCompanyInput!, $version: Int!) {\n    updateCompany(input: $input, version: $version) {\n      ...CompanyParts\n    }\n  }\n": typeof types.UpdateCompanyDocument,
    "\n  query OwnCompany {\n    viewer {\n      company {\n        id\n        organisationKind\n        organisationNumber\n        ...CompanyParts\n        ...ReminderParts\n        certificate {\n          state\n          ...OwnCertificate\n        }\n      }\n    }\n  }\n": typeof types.OwnCompanyDocument,
    "\n  fragment ReminderParts on Company {\n    id\n    lastRemindersOnly\n    reminders {\n      kind\n      days\n      lapsesAfter\n    }\n  }\n": typeof types.ReminderPartsFragmentDoc,
    "\n  mutation SetLastRemindersOnly($lastOnly: Boolean!) {\n    setLastRemindersOnly(lastOnly: $lastOnly) {\n      ...ReminderParts\n    }\n  }\n": typeof types.SetLastRemindersOnlyDocument,
    "\n  fragment CompanyParts on Company {\n    id\n    organisationKind\n    organisationNumber\n    name\n    phone\n    fax\n    address\n    responsiblePerson\n    version\n  }\n": typeof types.CompanyPartsFragmentDoc,
    "\n  mutation AgreeToConsent($version: String!) {\n    agreeToConsent(version: $version) {\n      ...ViewerParts\n    }\n  }\n": typeof types.AgreeToConsentDocument,
    "\n  query ConsentText($language: Language!) {\n    consentText(language: $language) {\n      version\n      paragraphs\n    }\n  }\n": typeof types.ConsentTextDocument,
    "\n  mutation ConfirmEmailChange($token: String!) {\n    confirmEmailChange(token: $token)\n  }\n": typeof types.ConfirmEmailChangeDocument,
    "\n  mutation ResendVerification($email: String!) {\n    resendVerification(email: $email)\n  }\n": typeof types.ResendVerificationDocument,
    "\n  mutation VerifyEmail($token: String!) {\n    verifyEmail(token: $token)\n  }\n": typeof types.VerifyEmailDocument,
    "\n  query Exchanges($search: String, $page: Int!, $size: Int!) {\n    passes(filter: { ownership: OWNED, exchanges: [CAME_OF], search: $search }, page: $page, size: $size) {\n      total\n      items {\n        id\n        number\n        exchangedFromNumber\n        validFrom\n        validTo\n        status\n        collectedAt\n        company {\n          name\n        }\n        holder {\n          name\n          idNumber\n          masked\n        }\n      }\n    }\n  }\n": typeof types.ExchangesDocument,
    "\n  query ExchangePorts {\n    ports {\n      code\n      ...PortNames\n    }\n  }\n": typeof types.ExchangePortsDocument,
    "\n  mutation SubmitExchange($input: ApplicationInput!, $key: String!) {\n    submitApplication(input: $input, idempotencyKey: $key) {\n      id\n      number\n    }\n  }\n": typeof types.SubmitExchangeDocument,
    "\n  query ExchangeableCards($exchanges: [PassExchange!], $search: String, $page: Int!, $size: Int!) {\n    passes(\n      filter: { ownership: OWNED, exchanges: $exchanges, search: $search }\n      order: VALID_TO_DESC\n      page: $page\n      size: $size\n    ) {\n      total\n      items {\n        ...ExchangeCard\n      }\n    }\n  }\n": typeof types.ExchangeableCardsDocument,
    "\n  fragment ExchangeCard on Pass {\n    number\n    medium\n    validFrom\n    validTo\n    exchangeCount\n    exchangeFee\n    holder {\n      name\n      idNumber\n      masked\n    }\n    hasPhoto\n    eligibility(form: CARD_EXCHANGE) {\n      ...EligibilityParts\n    }\n  }\n": typeof types.ExchangeCardFragmentDoc,
    "\n  mutation RequestUpload($input: RequestUploadInput!) {\n    requestUpload(input: $input) {\n      id\n      url\n    }\n  }\n": typeof types.RequestUploadDocument,
    "\n  mutation CompleteUpload($id: ID!) {\n    completeUpload(id: $id) {\n      id\n      fileName\n      mediaType\n      size\n      url\n    }\n  }\n": typeof types.CompleteUploadDocument,
    "\n  query UploadRules {\n    uploadRules {\n      purpose\n      mediaTypes\n      maxBytes\n    }\n  }\n": typeof types.UploadRulesDocument,
    "\n  mutation RequestHolderCode($passNumber: String!, $idNumber: String!, $language: Language!) {\n    requestHolderCode(passNumber: $passNumber, idNumber: $idNumber, language: $language)\n  }\n": typeof types.RequestHolderCodeDocument,
    "\n  mutation OpenHolderRecord($passNumber: String!, $idNumber: String!, $code: String!) {\n    openHolderRecord(passNumber: $passNumber, idNumber: $idNumber, code: $code) {\n      token\n      until\n    }\n  }\n": typeof types.OpenHolderRecordDocument,
    "\n  query HolderPassages($token: String!, $page: Int!, $size: Int!) {\n    holderRecord(token: $token) {\n      passages(page: $page, size: $size) {\n        total\n        items {\n          at\n          passNumber\n          direction\n          gateCode\n          area {\n            ...AreaNames\n          }\n        }\n      }\n    }\n  }\n": typeof types.HolderPassagesDocument,
    "\n  query HolderPasses($token: String!, $page: Int!, $size: Int!) {\n    holderRecord(token: $token) {\n      passes(page: $page, size: $size) {\n        total\n        items {\n          number\n          kind\n          status\n          companyName\n          validFrom\n          validTo\n          areas {\n            ...AreaNames\n          }\n        }\n      }\n    }\n  }\n": typeof types.HolderPassesDocument,
    "\n  query HolderReads($token: String!, $page: Int!, $size: Int!) {\n    holderRecord(token: $token) {\n      idNumberReads(page: $page, size: $size) {\n        total\n        items {\n          at\n          purpose\n          companyName\n          branches {\n            code\n            nameZh\n            nameEn\n          }\n        }\n      }\n    }\n  }\n": typeof types.HolderReadsDocument,
    "\n  mutation CloseHolderRecord($token: String!) {\n    closeHolderRecord(token: $token)\n  }\n": typeof types.CloseHolderRecordDocument,
    "\n  query Home {\n    viewer {\n      openWork {\n        drafts\n        peopleWithoutPassport\n        suspensions\n        validSingleEntries\n        endingCards\n        unusedCardsNear\n        unusedCardsDeactivated\n        reinstatementsPending\n        anomalousCards\n      }\n    }\n    applications(size: 5) {\n      items {\n        number\n        ...ApplicationParts\n      }\n    }\n    people(filter: {}, size: 1) {\n      items {\n        id\n      }\n    }\n    returned: applications(filter: { states: [RETURNED] }, size: 1) {\n      total\n    }\n    underReview: applications(filter: { states: [REVIEW, POLICE_CHECK] }, size: 1) {\n      total\n    }\n    toCollect: applications(filter: { states: [MADE] }, size: 1) {\n      total\n    }\n  }\n": typeof types.HomeDocument,
    "\n  query CardsOfOthers($form: FormKind!, $personId: ID, $passNumber: String) {\n    eligibility(form: $form, personId: $personId, passNumber: $passNumber) {\n      ...EligibilityParts\n    }\n  }\n": typeof types.CardsOfOthersDocument,
    "\n  mutation DiscardDraft($id: ID!) {\n    discardApplicationDraft(id: $id)\n  }\n": typeof types.DiscardDraftDocument,
    "\n  fragment DraftParts on ApplicationDraft {\n    id\n    form\n    reason\n    areaCodes\n    personIds\n    passNumbers\n    pickupPortCode\n    startDay\n    term {\n      count\n      unit\n    }\n    month\n    morePasses\n    branchCode\n    updatedAt\n    version\n  }\n": typeof types.DraftPartsFragmentDoc,
    "\n  query FormList {\n    applicationForms {\n      kind\n      subject\n    }\n  }\n": typeof types.FormListDocument,
    "\n  mutation HoldCards($input: HoldCardsInput!, $key: String!) {\n    holdCards(input: $input, idempotencyKey: $key) {\n      id\n      status\n      ...CardStops\n    }\n  }\n": typeof types.HoldCardsDocument,
    "\n  query PassOptions($number: String!) {\n    pass(number: $number) {\n      id\n      applicationOptions {\n        form\n        eligibility {\n          ...EligibilityParts\n        }\n      }\n    }\n  }\n": typeof types.PassOptionsDocument,
    "\n  query Pass($number: String!) {\n    pass(number: $number) {\n      id\n      number\n      status\n      madeAt\n      collectedAt\n      company {\n        name\n      }\n      viewerCan {\n        print\n      }\n      ...PassPage\n      stopActions\n      voidableUntil\n      ...CardStops\n      ...AccessGrantParts\n      ...HolderPhoneParts\n      holder {\n        masked\n        idNumber\n      }\n    }\n  }\n": typeof types.PassDocument,
    "\n  fragment PrintedParts on Pass {\n    id\n    number\n    code\n    validFrom\n    validTo\n    gateReadyAt\n    areas {\n      ...AreaNames\n    }\n    holder {\n      name\n      englishName\n      idNumber\n    }\n    company {\n      name\n    }\n  }\n": typeof types.PrintedPartsFragmentDoc,
    "\n  query Passes($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: $order, page: $page, size: $size) {\n      items {\n        ...PassParts\n      }\n      total\n    }\n    ports {\n      ...PortNames\n    }\n  }\n": typeof types.PassesDocument,
    "\n  query PersonPasses($idNumber: String!, $page: Int!, $size: Int!) {\n    passes(filter: { idNumber: $idNumber, ownership: OWNED }, page: $page, size: $size) {\n      total\n      items {\n        id\n        number\n        kind\n        status\n        validFrom\n        validTo\n        madeAt\n        collectedAt\n        lastPassageAt\n        areas {\n          ...AreaNames\n        }\n      }\n    }\n  }\n": typeof types.PersonPassesDocument,
    "\n  query SingleEntryDrafts {\n    applicationDrafts {\n      form\n      ...DraftParts\n    }\n  }\n": typeof types.SingleEntryDraftsDocument,
    "\n  mutation VoidSingleEntryPass($number: String!) {\n    voidSingleEntryPass(number: $number) {\n      id\n      number\n      status\n    }\n  }\n": typeof types.VoidSingleEntryPassDocument,
    "\n  query PrintedPass($number: String!) {\n    pass(number: $number) {\n      number\n      status\n      viewerCan {\n        print\n      }\n      company {\n        name\n      }\n      port {\n        code\n      }\n      ...PrintedParts\n    }\n  }\n": typeof types.PrintedPassDocument,
    "\n  query PrintedApplication($number: String!) {\n    application(number: $number) {\n      passes {\n        number\n        status\n        viewerCan {\n          print\n        }\n        company {\n          name\n        }\n        port {\n          code\n        }\n        ...PrintedParts\n      }\n    }\n  }\n": typeof types.PrintedApplicationDocument,
    "\n  query PassExport($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: $order, page: $page, size: $size) {\n      items {\n        ...PassParts\n      }\n    }\n  }\n": typeof types.PassExportDocument,
    "\n  fragment PassParts on Pass {\n    id\n    number\n    kind\n    medium\n    status\n    issuedAt\n    validFrom\n    validTo\n    gateReadyAt\n    madeAt\n    collectedAt\n    lastPassageAt\n    port {\n      ...PortNames\n    }\n    areas {\n      ...AreaNames\n    }\n    holder {\n      name\n      englishName\n      idKind\n      idNumber\n      masked\n    }\n    company {\n      name\n    }\n    applicationNumber\n    voidableUntil\n    viewerCan {\n      print\n      apply\n    }\n    spotCheck {\n      ...SpotCheckParts\n    }\n  }\n": typeof types.PassPartsFragmentDoc,
    "\n  mutation DeletePerson(\n    $id: ID!\n    $version: Int!\n    $cards: CardsOfRemovedPerson\n    $withdraw: Boolean = false\n    $reason: String\n  ) {\n    deletePerson(id: $id, version: $version, cards: $cards, withdraw: $withdraw, reason: $reason)\n  }\n": typeof types.DeletePersonDocument,
    "\n  mutation UpdatePerson($id: ID!, $version: Int!, $input: PersonInput!) {\n    updatePerson(id: $id, version: $version, input: $input) {\n      ...PersonParts\n    }\n  }\n": typeof types.UpdatePersonDocument,
    "\n  mutation CreatePerson($input: PersonInput!, $key: String!) {\n    createPerson(input: $input, idempotencyKey: $key) {\n      id\n    }\n  }\n": typeof types.CreatePersonDocument,
    "\n  query People($filter: PersonFilter!, $page: Int!, $size: Int!) {\n    people(filter: $filter, page: $page, size: $size) {\n      items {\n        id\n        idKind\n        idNumber\n        masked\n        name\n        englishName\n        mobile\n        attachments {\n          kind\n        }\n        eligibility(form: FOREIGN_SINGLE_ENTRY) {\n          allowed\n          conclusive\n          reasons {\n            code\n            limit\n            until\n            attachment\n          }\n        }\n      }\n      total\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  mutation RemoveAttachment($id: ID!) {\n    removeAttachment(id: $id) {\n      id\n      attachments {\n        ...AttachmentParts\n      }\n    }\n  }\n": typeof types.RemoveAttachmentDocument,
    "\n  fragment LinkedPerson on Person {\n    id\n    name\n    idKind\n    idNumber\n  }\n": typeof types.LinkedPersonFragmentDoc,
    "\n  fragment PersonLinks on Person {\n    id\n    name\n    linkedPeople {\n      ...LinkedPerson\n    }\n    possiblySame {\n      ...LinkedPerson\n    }\n  }\n": typeof types.PersonLinksFragmentDoc,
    "\n  mutation LinkPeople($personIds: [ID!]!, $reason: String!) {\n    linkPeople(personIds: $personIds, reason: $reason) {\n      ...PersonLinks\n    }\n  }\n": typeof types.LinkPeopleDocument,
    "\n  mutation UnlinkPerson($id: ID!, $reason: String!) {\n    unlinkPerson(id: $id, reason: $reason) {\n      ...PersonLinks\n    }\n  }\n": typeof types.UnlinkPersonDocument,
    "\n  fragment PersonOptions on Person {\n    id\n    applicationOptions {\n      form\n      eligibility {\n        ...EligibilityParts\n      }\n    }\n  }\n": typeof types.PersonOptionsFragmentDoc,
    "\n  query Person($id: ID!) {\n    person(id: $id) {\n      id\n      masked\n      name\n      englishName\n      idKind\n      idNumber\n      bannedUntil\n      ...PersonParts\n      attachments {\n        kind\n        ...AttachmentParts\n      }\n      ...PersonOptions\n      ...PersonLinks\n    }\n  }\n": typeof types.PersonDocument,
    "\n  mutation AddAttachment($personId: ID!, $kind: AttachmentKind!, $uploadId: ID!) {\n    addAttachment(personId: $personId, kind: $kind, uploadId: $uploadId) {\n      id\n      attachments {\n        ...AttachmentParts\n      }\n    }\n  }\n": typeof types.AddAttachmentDocument,
    "\n  query FilePeople($filter: PersonFilter!, $size: Int!) {\n    people(filter: $filter, size: $size) {\n      items {\n        id\n        idKind\n        idNumber\n        name\n        attachments {\n          kind\n        }\n      }\n    }\n  }\n": typeof types.FilePeopleDocument,
    "\n  query PeopleImportPreview($rows: [PersonInput!]!) {\n    peopleImportPreview(rows: $rows) {\n      rows {\n        row\n        errors {\n          code\n          field\n        }\n        person {\n          name\n          englishName\n          mobile\n          documentValidTo\n        }\n        update {\n          personId\n          version\n          changes {\n            field\n            before\n            after\n          }\n        }\n      }\n    }\n  }\n": typeof types.PeopleImportPreviewDocument,
    "\n  mutation ImportPeople($rows: [PersonInput!]!, $updates: [ImportUpdateInput!]!, $key: String!) {\n    importPeople(rows: $rows, updates: $updates, idempotencyKey: $key)\n  }\n": typeof types.ImportPeopleDocument,
    "\n  query PeopleExport($filter: PersonFilter!, $page: Int!, $size: Int!) {\n    people(filter: $filter, page: $page, size: $size) {\n      items {\n        id\n        idKind\n        idNumber\n        name\n        englishName\n        mobile\n        documentValidTo\n        attachments {\n          kind\n        }\n        eligibility(form: FOREIGN_SINGLE_ENTRY) {\n          allowed\n          ...EligibilityParts\n        }\n      }\n    }\n  }\n": typeof types.PeopleExportDocument,
    "\n  query OwnGroups {\n    personGroups {\n      ...PersonGroupParts\n    }\n  }\n": typeof types.OwnGroupsDocument,
    "\n  fragment PersonGroupParts on PersonGroup {\n    id\n    name\n    personIds\n    version\n  }\n": typeof types.PersonGroupPartsFragmentDoc,
    "\n  mutation CreatePersonGroup($name: String!, $personIds: [ID!]!, $key: String) {\n    createPersonGroup(name: $name, personIds: $personIds, idempotencyKey: $key) {\n      ...PersonGroupParts\n    }\n  }\n": typeof types.CreatePersonGroupDocument,
    "\n  mutation ChangePersonGroup($id: ID!, $version: Int!, $name: String, $add: [ID!]!, $remove: [ID!]!) {\n    changePersonGroup(id: $id, version: $version, name: $name, addPersonIds: $add, removePersonIds: $remove) {\n      ...PersonGroupParts\n    }\n  }\n": typeof types.ChangePersonGroupDocument,
    "\n  mutation DeletePersonGroup($id: ID!, $version: Int!) {\n    deletePersonGroup(id: $id, version: $version)\n  }\n": typeof types.DeletePersonGroupDocument,
    "\n  query PersonMatches($values: [String!]!) {\n    personMatches(values: $values) {\n      line\n      personIds\n    }\n  }\n": typeof types.PersonMatchesDocument,
    "\n  query CardPhone($number: String!) {\n    pass(number: $number) {\n      ...CardPhoneParts\n    }\n  }\n": typeof types.CardPhoneDocument,
    "\n  query CardPhones($filter: CardPhoneFilter!, $page: Int!, $size: Int!) {\n    cardPhones(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        ...CardPhoneParts\n      }\n    }\n  }\n": typeof types.CardPhonesDocument,
    "\n  mutation OpenPhoneVerification($number: String!, $idNumber: String!) {\n    openPhoneVerification(number: $number, idNumber: $idNumber) {\n      ...CardPhoneParts\n      number\n    }\n  }\n": typeof types.OpenPhoneVerificationDocument,
    "\n  query ChangeablePhones($filter: CardPhoneFilter!, $page: Int!, $size: Int!) {\n    cardPhones(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        ...CardPhoneParts\n      }\n    }\n  }\n": typeof types.ChangeablePhonesDocument,
    "\n  mutation VerifyPhoneByLink($token: String!) {\n    verifyPhoneByLink(token: $token)\n  }\n": typeof types.VerifyPhoneByLinkDocument,
    "\n  mutation RequestPhoneCode($passNumber: String!, $idNumber: String!, $phone: String!, $language: Language!) {\n    requestPhoneCode(passNumber: $passNumber, idNumber: $idNumber, phone: $phone, language: $language)\n  }\n": typeof types.RequestPhoneCodeDocument,
    "\n  mutation ConfirmPhone($passNumber: String!, $idNumber: String!, $phone: String!, $code: String!) {\n    confirmPhone(passNumber: $passNumber, idNumber: $idNumber, phone: $phone, code: $code)\n  }\n": typeof types.ConfirmPhoneDocument,
    "\n  mutation SendCardPhoneCode($number: String!, $newPhone: String) {\n    sendCardPhoneCode(number: $number, newPhone: $newPhone) {\n      phone\n      until\n    }\n  }\n": typeof types.SendCardPhoneCodeDocument,
    "\n  mutation ConfirmCardPhone($number: String!, $code: String!) {\n    confirmCardPhone(number: $number, code: $code) {\n      ...CardPhoneParts\n    }\n  }\n": typeof types.ConfirmCardPhoneDocument,
    "\n  fragment CardPhoneParts on Pass {\n    id\n    number\n    validFrom\n    validTo\n    status\n    holder {\n      name\n      masked\n      idNumber\n    }\n    holderPhone {\n      state\n      phone\n      verifiedPhone\n      verifiedAt\n      canChange\n    }\n  }\n": typeof types.CardPhonePartsFragmentDoc,
    "\n  fragment PhoneChangeParts on PhoneChangeResult {\n    row\n    passNumber\n    before\n    after\n    codeSent\n    error {\n      code\n      field\n    }\n    pass {\n      id\n      holder {\n        name\n        masked\n      }\n    }\n  }\n": typeof types.PhoneChangePartsFragmentDoc,
    "\n  query PhoneChangesPreview($changes: [PhoneChangeInput!]!) {\n    cardPhoneChangesPreview(changes: $changes) {\n      ...PhoneChangeParts\n    }\n  }\n": typeof types.PhoneChangesPreviewDocument,
    "\n  mutation ChangePhones($changes: [PhoneChangeInput!]!, $sendCodes: Boolean!, $key: String!) {\n    changeCardPhones(changes: $changes, sendCodes: $sendCodes, idempotencyKey: $key) {\n      ...PhoneChangeParts\n    }\n  }\n": typeof types.ChangePhonesDocument,
    "\n  query PhoneTemplate($page: Int!, $size: Int!) {\n    cardPhones(page: $page, size: $size) {\n      items {\n        ...CardPhoneParts\n      }\n    }\n  }\n": typeof types.PhoneTemplateDocument,
    "\n  mutation RegisterAccount($input: RegisterAccountInput!, $idempotencyKey: String!) {\n    registerAccount(input: $input, idempotencyKey: $idempotencyKey) {\n      accountName\n      email\n    }\n  }\n": typeof types.RegisterAccountDocument,
    "\n  mutation RegisterSharedAccount($input: RegisterSharedAccountInput!, $idempotencyKey: String!) {\n    registerSharedAccount(input: $input, idempotencyKey: $idempotencyKey) {\n      accountName\n      email\n    }\n  }\n": typeof types.RegisterSharedAccountDocument,
    "\n  mutation ReinstateByNumber($number: String!, $idNumber: String!, $key: String!) {\n    reinstateByIdNumber(number: $number, idNumber: $idNumber, idempotencyKey: $key) {\n      id\n      effectiveAt\n      pass {\n        id\n        status\n      }\n    }\n  }\n": typeof types.ReinstateByNumberDocument,
    "\n  query ReinstatementPorts {\n    ports {\n      ...PortNames\n    }\n  }\n": typeof types.ReinstatementPortsDocument,
    "\n  query SearchEverywhere($text: String!) {\n    passes(filter: { ownership: OWNED, search: $text }, size: 5) {\n      items {\n        id\n        number\n        holder {\n          name\n        }\n      }\n    }\n    applications(filter: { ownership: OWNED, number: $text }, size: 5) {\n      items {\n        id\n        number\n        form\n      }\n    }\n    withPerson: applications(filter: { ownership: OWNED, person: $text }, size: 5) {\n      items {\n        id\n        number\n        form\n      }\n    }\n    people(filter: { ownership: OWNED, name: $text }, size: 5) {\n      items {\n        id\n        name\n        englishName\n      }\n    }\n    byDocument: people(filter: { ownership: OWNED, idNumber: $text }, size: 5) {\n      items {\n        id\n        name\n        englishName\n      }\n    }\n  }\n": typeof types.SearchEverywhereDocument,
    "\n  query BoundSharedAccounts {\n    viewer {\n      boundSharedAccounts {\n        id\n        accountName\n        personName\n        boundAt\n      }\n    }\n  }\n": typeof types.BoundSharedAccountsDocument,
    "\n  mutation BindAccount($accountName: String!, $password: String!) {\n    bindAccount(accountName: $accountName, password: $password) {\n      ...ViewerParts\n    }\n  }\n": typeof types.BindAccountDocument,
    "\n  mutation UnbindAccount($id: ID!) {\n    unbindAccount(id: $id) {\n      ...ViewerParts\n    }\n  }\n": typeof types.UnbindAccountDocument,
    "\n  query CompanySuspensions($states: [SuspensionState!], $page: Int!, $size: Int!) {\n    suspensions(filter: { states: $states }, page: $page, size: $size) {\n      total\n      items {\n        id\n        passNumber\n        ...SuspensionParts\n      }\n    }\n  }\n": typeof types.CompanySuspensionsDocument,
    "\n  query OwnSuspensions {\n    viewer {\n      suspensions {\n        ...SuspensionParts\n      }\n    }\n  }\n": typeof types.OwnSuspensionsDocument,
    "\n  query UnusedCardPorts {\n    ports {\n      ...PortNames\n    }\n  }\n": typeof types.UnusedCardPortsDocument,
    "\n  fragment ApplicationPass on Pass {\n    id\n    number\n    kind\n    status\n    validTo\n    port {\n      ...PortNames\n    }\n    holder {\n      name\n      maskedIdNumber\n      masked\n    }\n    spotCheck {\n      ...SpotCheckParts\n    }\n  }\n": typeof types.ApplicationPassFragmentDoc,
    "\n  query ApplicationPasses($number: String!) {\n    application(number: $number) {\n      number\n      passes {\n        ...ApplicationPass\n      }\n    }\n  }\n": typeof types.ApplicationPassesDocument,
    "\n  query ApplicationSearch($filter: ApplicationFilter!, $page: Int!, $size: Int!) {\n    applications(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        number\n        ...ApplicationParts\n        company {\n          name\n        }\n      }\n    }\n  }\n": typeof types.ApplicationSearchDocument,
    "\n  query ApplicationSearchExport($filter: ApplicationFilter!, $page: Int!, $size: Int!) {\n    applications(filter: $filter, page: $page, size: $size) {\n      items {\n        ...ApplicationParts\n        company {\n          name\n        }\n      }\n    }\n  }\n": typeof types.ApplicationSearchExportDocument,
    "\n  query BanRules {\n    banRules {\n      causes {\n        inUse\n        enteredAt\n        enteredBy\n        withdrawnAt\n        withdrawable\n        cause {\n          id\n          code\n          nameZh\n          nameEn\n          holdsFrom\n          months\n          cancelsAtCase\n          extraMonths\n        }\n      }\n      companies {\n        id\n        holdsFrom\n        cases\n        days\n        furtherDays\n        enteredAt\n        enteredBy\n        withdrawnAt\n        withdrawable\n      }\n    }\n  }\n": typeof types.BanRulesDocument,
    "\n  mutation WithdrawBanRule($id: ID!) {\n    withdrawBanRule(id: $id) {\n      causes {\n        withdrawable\n      }\n    }\n  }\n": typeof types.WithdrawBanRuleDocument,
    "\n  mutation EnterBanCause($input: BanCauseInput!) {\n    enterBanCause(input: $input) {\n      causes {\n        withdrawable\n      }\n    }\n  }\n": typeof types.EnterBanCauseDocument,
    "\n  mutation EnterCompanyBarRule($input: CompanyBarRuleInput!) {\n    enterCompanyBarRule(input: $input) {\n      companies {\n        id\n      }\n    }\n  }\n": typeof types.EnterCompanyBarRuleDocument,
    "\n  fragment BanCandidateParts on BanCandidate {\n    cases\n    openApplications\n    records {\n      idKind\n      maskedIdNumber\n      name\n      company {\n        name\n        organisationNumber\n      }\n    }\n    cards {\n      id\n      number\n    }\n    bans {\n      id\n      state\n      cause {\n        id\n        nameZh\n        nameEn\n      }\n    }\n  }\n": typeof types.BanCandidatePartsFragmentDoc,
    "\n  fragment BanFactParts on Ban {\n    id\n    idKind\n    maskedIdNumber\n    note\n    evidence\n    months\n    until\n    caseNumber\n    termMonths\n    companyBarredUntil\n    branch {\n      nameZh\n      nameEn\n    }\n    company {\n      name\n      organisationNumber\n    }\n    cause {\n      id\n      nameZh\n      nameEn\n    }\n  }\n": typeof types.BanFactPartsFragmentDoc,
    "\n  query RevealBannedNumber($id: ID!) {\n    ban(id: $id) {\n      id\n      idNumber\n    }\n  }\n": typeof types.RevealBannedNumberDocument,
    "\n  query BanCauses {\n    banCauses {\n      id\n      code\n      nameZh\n      nameEn\n      months\n    }\n  }\n": typeof types.BanCausesDocument,
    "\n  fragment BanHistoryParts on Ban {\n    id\n    proposedAt\n    proposedBy\n    expiresAt\n    decision\n    decidedAt\n    decidedBy\n    decisionReason\n    liftedAt\n    liftedBy\n    liftReason\n    annulledAt\n    annulledBy\n    annulReason\n  }\n": typeof types.BanHistoryPartsFragmentDoc,
    "\n  query BanPage($id: ID!) {\n    ban(id: $id) {\n      id\n      state\n      name\n      caseNumber\n      termMonths\n      cancelsCards\n      viewerMay\n      ...BanFactParts\n      ...BanHistoryParts\n    }\n  }\n": typeof types.BanPageDocument,
    "\n  query BansPage($filter: BanFilter!, $page: Int!, $size: Int!) {\n    bans(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        ...BanParts\n      }\n    }\n  }\n": typeof types.BansPageDocument,
    "\n  query BanCandidate($idKind: IdKind!, $idNumber: String!) {\n    banCandidate(idKind: $idKind, idNumber: $idNumber) {\n      ...BanCandidateParts\n      records {\n        company {\n          name\n          organisationNumber\n        }\n      }\n    }\n  }\n": typeof types.BanCandidateDocument,
    "\n  fragment BanParts on Ban {\n    id\n    state\n    idKind\n    maskedIdNumber\n    name\n    until\n    proposedAt\n    proposedBy\n    branch {\n      code\n      nameZh\n      nameEn\n    }\n    company {\n      name\n      organisationNumber\n    }\n    cause {\n      id\n      nameZh\n      nameEn\n    }\n  }\n": typeof types.BanPartsFragmentDoc,
    "\n  mutation ProposeBan($input: BanInput!) {\n    proposeBan(input: $input) {\n      id\n      ...BanParts\n    }\n  }\n": typeof types.ProposeBanDocument,
    "\n  mutation DecideBan($id: ID!, $decision: BanDecision!, $reason: String) {\n    decideBan(id: $id, decision: $decision, reason: $reason) {\n      id\n      state\n    }\n  }\n": typeof types.DecideBanDocument,
    "\n  mutation LiftBan($id: ID!, $reason: String!, $annul: Boolean!) {\n    liftBan(id: $id, reason: $reason, annul: $annul) {\n      id\n      state\n    }\n  }\n": typeof types.LiftBanDocument,
    "\n  fragment CardBatchParts on CardBatch {\n    id\n    state\n    createdAt\n    createdBy\n    cardCount\n    madeCount\n    leftCount\n    dissolvedAt\n    dissolvedBy\n    dissolveReason\n    branch {\n      code\n      ...BranchNames\n    }\n  }\n": typeof types.CardBatchPartsFragmentDoc,
    "\n  query CardBatchesPage($filter: CardBatchFilter!, $page: Int!, $size: Int!) {\n    cardBatches(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        ...CardBatchParts\n      }\n    }\n  }\n": typeof types.CardBatchesPageDocument,
    "\n  query CardBatchPage($id: ID!) {\n    cardBatch(id: $id) {\n      id\n      ...CardBatchParts\n      cards {\n        error {\n          code\n          until\n        }\n        pass {\n          id\n          number\n          status\n          madeAt\n          holder {\n            name\n            maskedIdNumber\n            masked\n          }\n          company {\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.CardBatchPageDocument,
    "\n  mutation MarkCardBatchMade($id: ID!) {\n    markCardBatchMade(id: $id) {\n      batch {\n        id\n        ...CardBatchParts\n      }\n      results {\n        passNumber\n        error {\n          code\n          until\n        }\n      }\n    }\n  }\n": typeof types.MarkCardBatchMadeDocument,
    "\n  mutation DissolveCardBatch($id: ID!, $reason: String!) {\n    dissolveCardBatch(id: $id, reason: $reason) {\n      id\n      ...CardBatchParts\n    }\n  }\n": typeof types.DissolveCardBatchDocument,
    "\n  mutation CreateCardBatch($numbers: [String!]!) {\n    createCardBatch(numbers: $numbers) {\n      id\n    }\n  }\n": typeof types.CreateCardBatchDocument,
    "\n  query CardAtDesk($number: String!) {\n    cardAtDesk(number: $number) {\n      id\n      holder {\n        idNumber\n      }\n      attachments {\n        kind\n        file {\n          ...FileParts\n        }\n      }\n      ...CardRow\n    }\n  }\n": typeof types.CardAtDeskDocument,
    "\n  fragment CardRow on Pass {\n    id\n    number\n    kind\n    medium\n    status\n    issuedAt\n    madeAt\n    collectedAt\n    validFrom\n    validTo\n    cardAction\n    exchangedFromNumber\n    fee {\n      amount\n      state\n    }\n    port {\n      ...PortNames\n    }\n    holder {\n      name\n      maskedIdNumber\n      masked\n    }\n    company {\n      name\n    }\n  }\n": typeof types.CardRowFragmentDoc,
    "\n  query CardPorts {\n    ports {\n      code\n      ...PortNames\n      branch {\n        code\n      }\n    }\n  }\n": typeof types.CardPortsDocument,
    "\n  query Cards($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: $order, page: $page, size: $size) {\n      total\n      items {\n        number\n        ...CardRow\n      }\n    }\n  }\n": typeof types.CardsDocument,
    "\n  mutation MarkCards($numbers: [String!]!, $action: CardAction!) {\n    markCards(numbers: $numbers, action: $action) {\n      ...CardRow\n    }\n  }\n": typeof types.MarkCardsDocument,
    "\n  fragment CollectedCard on Pass {\n    id\n    number\n    kind\n    medium\n    collectedAt\n    exchangedFromNumber\n    viewerMayUndoCollection\n    collection {\n      collectorKind\n      collectorName\n      oldCard\n      missingReason\n      handedOutBy\n    }\n    fee {\n      amount\n      state\n      receiptNumber\n      waiveReason\n    }\n    port {\n      ...PortNames\n    }\n    holder {\n      name\n      maskedIdNumber\n      masked\n    }\n    company {\n      name\n    }\n  }\n": typeof types.CollectedCardFragmentDoc,
    "\n  query CollectedCards($filter: PassFilter!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: COLLECTED_DESC, page: $page, size: $size) {\n      total\n      items {\n        number\n        ...CollectedCard\n      }\n    }\n  }\n": typeof types.CollectedCardsDocument,
    "\n  query CollectedCardExport($filter: PassFilter!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: COLLECTED_DESC, page: $page, size: $size) {\n      items {\n        number\n        ...CollectedCard\n      }\n    }\n  }\n": typeof types.CollectedCardExportDocument,
    "\n  mutation CollectCards($cards: [CollectedCardInput!]!, $collector: CollectorInput!) {\n    collectCards(cards: $cards, collector: $collector) {\n      ...CardRow\n    }\n  }\n": typeof types.CollectCardsDocument,
    "\n  fragment PrintedCard on Pass {\n    id\n    number\n    kind\n    medium\n    validFrom\n    validTo\n    code\n    holder {\n      name\n      englishName\n      idNumber\n    }\n    company {\n      name\n    }\n    port {\n      ...PortNames\n    }\n    areas {\n      code\n      ...AreaNames\n    }\n    attachments {\n      kind\n      file {\n        ...FileParts\n      }\n    }\n  }\n": typeof types.PrintedCardFragmentDoc,
    "\n  query CardPrintData($numbers: [String!]!) {\n    cardPrintData(numbers: $numbers, size: 25) {\n      items {\n        ...PrintedCard\n      }\n    }\n  }\n": typeof types.CardPrintDataDocument,
    "\n  query CardBatchPrintData($id: ID!, $page: Int!) {\n    cardBatchPrintData(id: $id, page: $page, size: 25) {\n      items {\n        ...PrintedCard\n      }\n    }\n  }\n": typeof types.CardBatchPrintDataDocument,
    "\n  fragment MailParts on MailPreview {\n    to\n    language\n    subject\n    text\n  }\n": typeof types.MailPartsFragmentDoc,
    "\n  query StandardReasons($subject: ReviewSubject!, $step: DecisionStep!, $language: Language!) {\n    standardReasons(subject: $subject, step: $step, language: $language)\n  }\n": typeof types.StandardReasonsDocument,
    "\n  query CertificatePage($state: ReviewState, $filter: CertificateFilter!, $page: Int!, $size: Int!) {\n    certificates(state: $state, filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        state\n        submittedAt\n        registrationId\n        company {\n          name\n        }\n      }\n    }\n  }\n": typeof types.CertificatePageDocument,
    "\n  query CertificatesPage($state: ReviewState, $filter: CertificateFilter!, $page: Int!, $size: Int!) {\n    certificates(state: $state, filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        state\n        submittedAt\n        registrationId\n        company {\n          name\n          organisationNumber\n        }\n        decision {\n          decidedAt\n          decidedBy\n        }\n      }\n    }\n  }\n": typeof types.CertificatesPageDocument,
    "\n  query CertificateExport($state: ReviewState, $filter: CertificateFilter!, $page: Int!, $size: Int!) {\n    certificates(state: $state, filter: $filter, page: $page, size: $size) {\n      items {\n        id\n        state\n        submittedAt\n        registrationId\n        company {\n          name\n          organisationNumber\n        }\n        decision {\n          decidedAt\n          decidedBy\n        }\n      }\n    }\n  }\n": typeof types.CertificateExportDocument,
    "\n  query CompaniesPage($filter: CompanyFilter!, $page: Int!, $size: Int!) {\n    companyDossiers(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        registeredAt\n        company {\n          name\n          organisationNumber\n        }\n        applicationEligibility {\n          ...EligibilityParts\n        }\n      }\n    }\n  }\n": typeof types.CompaniesPageDocument,
    "\n  query AccountsOfCompany($id: ID!) {\n    companyAccounts(filter: { companyId: $id }, size: 20) {\n      total\n      items {\n        id\n        ...CompanyAccountParts\n      }\n    }\n  }\n": typeof types.AccountsOfCompanyDocument,
    "\n  query ApplicationsOfCompany($filter: ApplicationFilter!) {\n    applications(filter: $filter, size: 5) {\n      total\n      items {\n        id\n        number\n        ...ApplicationParts\n      }\n    }\n  }\n": typeof types.ApplicationsOfCompanyDocument,
    "\n  query BansOfCompany($number: String!) {\n    bans(filter: { organisationNumber: $number }, size: 5) {\n      total\n      items {\n        id\n        ...BanParts\n      }\n    }\n  }\n": typeof types.BansOfCompanyDocument,
    "\n  query CertificatesOfCompany($number: String!) {\n    certificates(filter: { organisationNumber: $number }, size: 20) {\n      total\n      items {\n        id\n        state\n        submittedAt\n        registrationId\n        decision {\n          decidedAt\n          decidedBy\n          reason\n        }\n      }\n    }\n  }\n": typeof types.CertificatesOfCompanyDocument,
    "\n  fragment CompanyFacts on CompanyDossier {\n    company {\n      organisationKind\n      organisationNumber\n    }\n    registeredAt\n    phone\n    fax\n    address\n    responsiblePerson\n    applicationEligibility {\n      ...EligibilityParts\n    }\n  }\n": typeof types.CompanyFactsFragmentDoc,
    "\n  query CompanyDossierPage($number: String!) {\n    companyDossier(organisationNumber: $number) {\n      id\n      company {\n        name\n        organisationNumber\n      }\n      ...CompanyFacts\n    }\n  }\n": typeof types.CompanyDossierPageDocument,
    "\n  query PassesOfCompany($number: String!) {\n    passes(filter: { company: $number }, size: 5) {\n      total\n      items {\n        number\n        ...PassSearchRow\n      }\n    }\n  }\n": typeof types.PassesOfCompanyDocument,
    "\n  query ReadsOfCompany($number: String!) {\n    idNumberReads(filter: { organisationNumber: $number }, size: 5) {\n      total\n      items {\n        id\n        ...IdNumberReadRow\n      }\n    }\n  }\n": typeof types.ReadsOfCompanyDocument,
    "\n  query RegistrationsOfCompany($number: String!) {\n    registrations(filter: { organisationNumber: $number }, size: 20) {\n      total\n      items {\n        id\n        state\n        submittedAt\n        accountName\n        personName\n        decision {\n          decidedAt\n          decidedBy\n          reason\n        }\n      }\n    }\n  }\n": typeof types.RegistrationsOfCompanyDocument,
    "\n  query SuspensionsOfCompany($number: String!) {\n    suspensions(filter: { organisationNumber: $number }, size: 5) {\n      total\n      items {\n        id\n        passNumber\n        ...SuspensionParts\n      }\n    }\n  }\n": typeof types.SuspensionsOfCompanyDocument,
    "\n  query AccountsOfCompanies($filter: CompanyAccountFilter!, $page: Int!, $size: Int!) {\n    companyAccounts(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        personName\n        ...CompanyAccountParts\n      }\n    }\n  }\n": typeof types.AccountsOfCompaniesDocument,
    "\n  mutation CorrectAccountEmail($id: ID!, $version: Int!, $email: String!, $reason: String!) {\n    correctAccountEmail(id: $id, version: $version, email: $email, reason: $reason) {\n      ...CompanyAccountParts\n    }\n  }\n": typeof types.CorrectAccountEmailDocument,
    "\n  query FailedMessagePage($id: ID!) {\n    failedMessage(id: $id) {\n      id\n      ...FailedMessageParts\n    }\n  }\n": typeof types.FailedMessagePageDocument,
    "\n  query FailedMessages($filter: FailedMessageFilter!, $page: Int!, $size: Int!) {\n    failedMessages(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        subject\n        ...FailedMessageParts\n      }\n    }\n  }\n": typeof types.FailedMessagesDocument,
    "\n  fragment FailedMessageParts on FailedMessage {\n    id\n    channel\n    state\n    recipient\n    subject\n    createdAt\n    refusedAt\n    failure\n    attempts\n  }\n": typeof types.FailedMessagePartsFragmentDoc,
    "\n  mutation RetryMessage($id: ID!, $reason: String!) {\n    retryMessage(id: $id, reason: $reason) {\n      ...FailedMessageParts\n    }\n  }\n": typeof types.RetryMessageDocument,
    "\n  mutation GiveUpMessage($id: ID!, $reason: String!) {\n    giveUpMessage(id: $id, reason: $reason) {\n      ...FailedMessageParts\n    }\n  }\n": typeof types.GiveUpMessageDocument,
    "\n  mutation PlanFeeRule($input: FeeRuleInput!) {\n    planFeeRule(input: $input) {\n      id\n      state\n    }\n  }\n": typeof types.PlanFeeRuleDocument,
    "\n  query FeeRules {\n    feeRules {\n      id\n      holdsFrom\n      amount\n      freeIssuedBefore\n      state\n      setBy\n      setAt\n      withdrawable\n      withdrawnBy\n      withdrawnAt\n    }\n  }\n": typeof types.FeeRulesDocument,
    "\n  mutation WithdrawFeeRule($id: ID!, $reason: String!) {\n    withdrawFeeRule(id: $id, reason: $reason) {\n      id\n      state\n    }\n  }\n": typeof types.WithdrawFeeRuleDocument,
    "\n  fragment FeeRow on Fee {\n    id\n    passNumber\n    holderName\n    maskedIdNumber\n    companyName\n    branch {\n      ...BranchNames\n    }\n    amount\n    state\n    dueAt\n    settledAt\n    receiptNumber\n    waiveReason\n    ...FeeParts\n  }\n": typeof types.FeeRowFragmentDoc,
    "\n  query Fees($filter: FeeFilter!, $all: FeeFilter!, $page: Int!, $size: Int!) {\n    fees(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        ...FeeRow\n      }\n    }\n    ofAllStates: fees(filter: $all, size: 1) {\n      totals {\n        state\n        count\n        amount\n      }\n    }\n  }\n": typeof types.FeesDocument,
    "\n  mutation PayFees($ids: [ID!]!, $receiptNumber: String!) {\n    payFees(ids: $ids, receiptNumber: $receiptNumber) {\n      id\n      ...FeeRow\n    }\n  }\n": typeof types.PayFeesDocument,
    "\n  mutation WaiveFees($ids: [ID!]!, $reason: String!) {\n    waiveFees(ids: $ids, reason: $reason) {\n      id\n      ...FeeRow\n    }\n  }\n": typeof types.WaiveFeesDocument,
    "\n  mutation ReopenFee($id: ID!, $reason: String!) {\n    reopenFee(id: $id, reason: $reason) {\n      id\n      ...FeeRow\n    }\n  }\n": typeof types.ReopenFeeDocument,
    "\n  query FeeExport($filter: FeeFilter!, $page: Int!, $size: Int!) {\n    fees(filter: $filter, page: $page, size: $size) {\n      items {\n        ...FeeRow\n      }\n    }\n  }\n": typeof types.FeeExportDocument,
    "\n  query GateHealthPage($filter: GateHealthFilter!, $page: Int!, $size: Int!) {\n    gateHealth(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        ...GateHealthParts\n      }\n    }\n    ports {\n      ...PortNames\n    }\n  }\n": typeof types.GateHealthPageDocument,
    "\n  fragment GateHealthParts on GateHealth {\n    gate {\n      id\n      code\n      nameZh\n      nameEn\n      area {\n        ...AreaNames\n      }\n    }\n    state\n    heardAt\n    lastPassageAt\n    behindSince\n    pendingChanges\n    unsentEvents\n    clockAheadSeconds\n    software\n    openStreams\n    system {\n      id\n      name\n    }\n  }\n": typeof types.GateHealthPartsFragmentDoc,
    "\n  query GateSystemPage($id: ID!) {\n    gateSystem(id: $id) {\n      id\n      name\n      state\n      createdAt\n      disabledAt\n      ...GateSystemParts\n    }\n    ports {\n      ...PortBranches\n    }\n  }\n": typeof types.GateSystemPageDocument,
    "\n  query GateSystemsPage($page: Int!, $size: Int!) {\n    gateSystems(page: $page, size: $size) {\n      total\n      items {\n        id\n        name\n        ...GateSystemParts\n      }\n    }\n  }\n": typeof types.GateSystemsPageDocument,
    "\n  query NewGateSystem {\n    ports {\n      ...PortBranches\n    }\n  }\n": typeof types.NewGateSystemDocument,
    "\n  fragment GateSystemParts on GateSystem {\n    id\n    name\n    branches {\n      code\n      ...BranchNames\n    }\n    state\n    createdAt\n    disabledAt\n    tokens {\n      ...TokenParts\n    }\n    version\n  }\n": typeof types.GateSystemPartsFragmentDoc,
    "\n  mutation CreateGateSystem($input: GateSystemInput!, $key: String!) {\n    createGateSystem(input: $input, idempotencyKey: $key) {\n      id\n      name\n      ...GateSystemParts\n    }\n  }\n": typeof types.CreateGateSystemDocument,
    "\n  mutation ChangeGateSystem($id: ID!, $version: Int!, $input: GateSystemInput!) {\n    changeGateSystem(id: $id, version: $version, input: $input) {\n      ...GateSystemParts\n    }\n  }\n": typeof types.ChangeGateSystemDocument,
    "\n  mutation DisableGateSystem($id: ID!, $version: Int!, $reason: String!) {\n    disableGateSystem(id: $id, version: $version, reason: $reason) {\n      ...GateSystemParts\n    }\n  }\n": typeof types.DisableGateSystemDocument,
    "\n  mutation EnableGateSystem($id: ID!, $version: Int!) {\n    enableGateSystem(id: $id, version: $version) {\n      ...GateSystemParts\n    }\n  }\n": typeof types.EnableGateSystemDocument,
    "\n  query GatePage($id: ID!) {\n    gate(id: $id) {\n      id\n      code\n      nameZh\n      nameEn\n      state\n      createdAt\n      closedAt\n      area {\n        ...AreaNames\n      }\n      ...GateParts\n    }\n  }\n": typeof types.GatePageDocument,
    "\n  query GatesPage($filter: GateFilter!, $page: Int!, $size: Int!) {\n    gates(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        code\n        ...GateParts\n      }\n    }\n    ports {\n      ...PortNames\n    }\n  }\n": typeof types.GatesPageDocument,
    "\n  query NewGate {\n    ports {\n      ...PortAreas\n    }\n  }\n": typeof types.NewGateDocument,
    "\n  fragment GateParts on Gate {\n    id\n    code\n    nameZh\n    nameEn\n    area {\n      ...AreaNames\n    }\n    state\n    createdAt\n    closedAt\n    version\n  }\n": typeof types.GatePartsFragmentDoc,
    "\n  mutation CreateGate($input: CreateGateInput!, $key: String!) {\n    createGate(input: $input, idempotencyKey: $key) {\n      id\n      code\n      ...GateParts\n    }\n  }\n": typeof types.CreateGateDocument,
    "\n  mutation ChangeGate($id: ID!, $version: Int!, $input: GateNamesInput!) {\n    changeGate(id: $id, version: $version, input: $input) {\n      ...GateParts\n    }\n  }\n": typeof types.ChangeGateDocument,
    "\n  mutation CloseGate($id: ID!, $version: Int!) {\n    closeGate(id: $id, version: $version) {\n      ...GateParts\n    }\n  }\n": typeof types.CloseGateDocument,
    "\n  mutation ReopenGate($id: ID!, $version: Int!) {\n    reopenGate(id: $id, version: $version) {\n      ...GateParts\n    }\n  }\n": typeof types.ReopenGateDocument,
    "\n  query StaffCounts {\n    INVITED: staffAccounts(filter: { state: INVITED }, size: 1) {\n      total\n    }\n    ACTIVE: staffAccounts(filter: { state: ACTIVE }, size: 1) {\n      total\n    }\n    DISABLED: staffAccounts(filter: { state: DISABLED }, size: 1) {\n      total\n    }\n  }\n": typeof types.StaffCountsDocument,
    "\n  query OldestCases {\n    workQueue(size: 5) {\n      total\n      items {\n        ...WorkParts\n      }\n    }\n  }\n": typeof types.OldestCasesDocument,
    "\n  query IdNumberReadsPage($filter: IdNumberReadFilter!, $page: Int!, $size: Int!) {\n    idNumberReads(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        ...IdNumberReadRow\n      }\n    }\n  }\n": typeof types.IdNumberReadsPageDocument,
    "\n  fragment IdNumberReadRow on IdNumberRead {\n    id\n    at\n    action\n    by\n    accountName\n    operation\n    purpose\n    screen\n    address\n    subject {\n      kind\n      name\n      masked\n      idKind\n      maskedIdNumber\n    }\n    passNumber\n    applicationNumber\n    companyName\n  }\n": typeof types.IdNumberReadRowFragmentDoc,
    "\n  query IdNumberReadExport($filter: IdNumberReadFilter!, $page: Int!, $size: Int!) {\n    idNumberReads(filter: $filter, page: $page, size: $size) {\n      items {\n        ...IdNumberReadRow\n      }\n    }\n  }\n": typeof types.IdNumberReadExportDocument,
    "\n  query OpenedPlaces {\n    ports {\n      code\n      ...PortNames\n      ...PortAreas\n    }\n  }\n": typeof types.OpenedPlacesDocument,
    "\n  query AdministratorOverview {\n    administratorOverview {\n      gates {\n        state\n        count\n      }\n      failedMessages\n      expiringTokens {\n        accessToken {\n          id\n          label\n          expiresAt\n        }\n        holderKind\n        holderId\n        holderName\n        replaced\n      }\n      neverSignedIn\n      signedInLongAgo\n      failedJobs {\n        queue\n        count\n        lastAt\n      }\n    }\n  }\n": typeof types.AdministratorOverviewDocument,
    "\n  mutation BlockCard($input: BlockCardsInput!, $key: String!) {\n    blockCards(input: $input, idempotencyKey: $key) {\n      id\n      status\n      ...CardStops\n    }\n  }\n": typeof types.BlockCardDocument,
    "\n  mutation MarkCard($number: String!, $action: CardAction!) {\n    markCards(numbers: [$number], action: $action) {\n      ...PassPage\n      cardAction\n    }\n  }\n": typeof types.MarkCardDocument,
    "\n  query CardStopProposals($passNumber: String) {\n    cardStopProposals(passNumber: $passNumber, size: 50) {\n      items {\n        id\n        passNumber\n        kind\n        days\n        cause\n        reason\n        proposedAt\n        proposedBy\n        expiresAt\n        viewerMay\n      }\n    }\n  }\n": typeof types.CardStopProposalsDocument,
    "\n  mutation DecideCardStop($id: ID!, $decision: CardStopDecision!, $reason: String) {\n    decideCardStop(id: $id, decision: $decision, reason: $reason) {\n      id\n      status\n    }\n  }\n": typeof types.DecideCardStopDocument,
    "\n  mutation EndDeactivation($number: String!, $reason: String!) {\n    endDeactivation(number: $number, reason: $reason) {\n      id\n      status\n    }\n  }\n": typeof types.EndDeactivationDocument,
    "\n  fragment PassHolder on Pass {\n    number\n    holder {\n      name\n      englishName\n      idKind\n      maskedIdNumber\n      masked\n    }\n    company {\n      name\n      organisationNumber\n    }\n  }\n": typeof types.PassHolderFragmentDoc,
    "\n  query PassIdNumberReads($number: String!) {\n    idNumberReads(filter: { passNumber: $number }, size: 5) {\n      items {\n        id\n        at\n        action\n        by\n        accountName\n        passNumber\n      }\n    }\n  }\n": typeof types.PassIdNumberReadsDocument,
    "\n  query PassRecordPage($number: String!) {\n    pass(number: $number) {\n      id\n      number\n      status\n      madeAt\n      collectedAt\n      ...PassPage\n      stopActions\n      viewerMayStopExchange\n      viewerMayUndoCollection\n      deactivationReason\n      ...CardStops\n      ...AccessGrantParts\n      ...HolderPhoneParts\n      holder {\n        masked\n        maskedIdNumber\n      }\n      cardAction\n      pendingSpotCheck {\n        submittedByViewer\n      }\n    }\n  }\n": typeof types.PassRecordPageDocument,
    "\n  query PassSearch($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: $order, page: $page, size: $size) {\n      total\n      items {\n        number\n        ...PassSearchRow\n      }\n    }\n    ports {\n      ...PortNames\n    }\n  }\n": typeof types.PassSearchDocument,
    "\n  query RevealIdNumber($number: String!) {\n    pass(number: $number) {\n      id\n      holder {\n        idNumber\n        masked\n      }\n    }\n  }\n": typeof types.RevealIdNumberDocument,
    "\n  mutation DeactivateCard($input: DeactivateCardInput!, $key: String!) {\n    deactivateCard(input: $input, idempotencyKey: $key) {\n      id\n      status\n    }\n  }\n": typeof types.DeactivateCardDocument,
    "\n  mutation ProposeCardStop($input: ProposeCardStopInput!, $key: String!) {\n    proposeCardStop(input: $input, idempotencyKey: $key) {\n      id\n      status\n    }\n  }\n": typeof types.ProposeCardStopDocument,
    "\n  mutation StopCardExchange($number: String!, $reason: String!) {\n    stopCardExchange(number: $number, reason: $reason) {\n      id\n      status\n    }\n  }\n": typeof types.StopCardExchangeDocument,
    "\n  mutation UndoCollection($number: String!, $reason: String!) {\n    undoCollection(number: $number, reason: $reason) {\n      id\n      ...CardRow\n    }\n  }\n": typeof types.UndoCollectionDocument,
    "\n  fragment PassSearchRow on Pass {\n    id\n    number\n    kind\n    status\n    issuedAt\n    validFrom\n    validTo\n    madeAt\n    collectedAt\n    lastPassageAt\n    port {\n      ...PortNames\n    }\n    holder {\n      name\n      maskedIdNumber\n      masked\n    }\n    company {\n      name\n    }\n    spotCheck {\n      result\n      suspension {\n        id\n        state\n      }\n    }\n  }\n": typeof types.PassSearchRowFragmentDoc,
    "\n  query PassSearchExport($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: $order, page: $page, size: $size) {\n      items {\n        ...PassSearchRow\n      }\n    }\n  }\n": typeof types.PassSearchExportDocument,
    "\n  fragment PersonDossierParts on PersonDossier {\n    records {\n      idKind\n      maskedIdNumber\n      name\n      company {\n        name\n        organisationNumber\n      }\n    }\n    passes {\n      number\n      ...PassSearchRow\n    }\n    applications {\n      form\n      applicationNumber\n      submittedAt\n      state\n      stateSince\n      reason\n      company {\n        name\n        organisationNumber\n      }\n    }\n    suspensions {\n      id\n      passNumber\n      ...SuspensionParts\n    }\n    bans {\n      id\n      ...BanParts\n    }\n    reads {\n      id\n      ...IdNumberReadRow\n    }\n  }\n": typeof types.PersonDossierPartsFragmentDoc,
    "\n  query PersonDossierPage($idKind: IdKind!, $idNumber: String!) {\n    personDossier(idKind: $idKind, idNumber: $idNumber) {\n      ...PersonDossierParts\n    }\n  }\n": typeof types.PersonDossierPageDocument,
    "\n  query PhoneCampaignPage($id: ID!) {\n    phoneCampaign(id: $id) {\n      id\n      ...PhoneCampaignParts\n      steps {\n        action\n        at\n        by\n        reason\n      }\n    }\n  }\n": typeof types.PhoneCampaignPageDocument,
    "\n  query PhoneCampaignsPage($page: Int!, $size: Int!) {\n    phoneCampaigns(page: $page, size: $size) {\n      total\n      items {\n        id\n        ...PhoneCampaignParts\n      }\n    }\n  }\n": typeof types.PhoneCampaignsPageDocument,
    "\n  fragment PhoneCampaignParts on PhoneCampaign {\n    id\n    status\n    branch\n    kind\n    phoneState\n    dailyBudget\n    startedAt\n    startedBy\n    queued\n    queuedToday\n    waiting\n    handedOver\n    delivered\n    failed\n    verified\n  }\n": typeof types.PhoneCampaignPartsFragmentDoc,
    "\n  query PreviewPhoneCampaign($audience: PhoneCampaignAudience!) {\n    phoneCampaignPreview(audience: $audience) {\n      messages\n      parts\n      cost\n      text\n    }\n  }\n": typeof types.PreviewPhoneCampaignDocument,
    "\n  mutation StartPhoneCampaign($audience: PhoneCampaignAudience!, $dailyBudget: Int!) {\n    startPhoneCampaign(audience: $audience, dailyBudget: $dailyBudget) {\n      ...PhoneCampaignParts\n    }\n  }\n": typeof types.StartPhoneCampaignDocument,
    "\n  mutation StopPhoneCampaign($id: ID!, $reason: String!) {\n    stopPhoneCampaign(id: $id, reason: $reason) {\n      ...PhoneCampaignParts\n    }\n  }\n": typeof types.StopPhoneCampaignDocument,
    "\n  mutation ResumePhoneCampaign($id: ID!, $reason: String!) {\n    resumePhoneCampaign(id: $id, reason: $reason) {\n      ...PhoneCampaignParts\n    }\n  }\n": typeof types.ResumePhoneCampaignDocument,
    "\n  mutation TakeBackGrantedPasses($itemId: ID!, $reason: String!) {\n    takeBackGrantedPasses(itemId: $itemId, reason: $reason) {\n      id\n    }\n  }\n": typeof types.TakeBackGrantedPassesDocument,
    "\n  mutation GiveBackGrantedPasses($itemId: ID!, $reason: String!) {\n    giveBackGrantedPasses(itemId: $itemId, reason: $reason) {\n      id\n    }\n  }\n": typeof types.GiveBackGrantedPassesDocument,
    "\n  fragment ItemReview on ApplicationItem {\n    documentValidTo\n    documentEndsBeforePass\n    possiblySamePerson\n    id\n    state\n    stateSince\n    reason\n    actions\n    waitingFor\n    resubmittedAt\n    unchangedSinceReturn\n    grantedPasses\n    grantedPassesUsed\n    grantedPassesTakenBack\n    grantActions\n    holder {\n      name\n      englishName\n      idKind\n      maskedIdNumber\n      masked\n    }\n    eligibility {\n      allowed\n      reasons {\n        code\n        limit\n        granted\n        grantedUsed\n        until\n        attachment\n        applicationNumber\n      }\n    }\n    pass {\n      id\n      number\n    }\n  }\n": typeof types.ItemReviewFragmentDoc,
    "\n  fragment ApplicationReview on Application {\n    id\n    number\n    form\n    version\n    reason\n    submittedAt\n    contactName\n    contactPhone\n    language\n    startDay\n    lastDay\n    month\n    morePasses\n    term {\n      count\n      unit\n    }\n    company {\n      name\n      organisationKind\n      organisationNumber\n    }\n    areas {\n      code\n      ...AreaNames\n    }\n    pickupPort {\n      ...PortNames\n    }\n    decidedBy\n    waitingFor\n    corrections {\n      field\n      masked\n      before\n      after\n    }\n    ...TimelineSteps\n    attachments {\n      id\n      kind\n      itemIds\n      file {\n        id\n        viewedAt\n        ...FileParts\n      }\n    }\n    items(size: 100) {\n      items {\n        ...ItemReview\n      }\n    }\n  }\n": typeof types.ApplicationReviewFragmentDoc,
    "\n  query ApplicationCase($number: String!) {\n    application(number: $number) {\n      id\n      number\n      version\n      ...ApplicationReview\n      decisionDraft {\n        itemId\n        action\n        reason\n        grantedPasses\n      }\n      work {\n        ...WorkParts\n      }\n    }\n  }\n": typeof types.ApplicationCaseDocument,
    "\n  mutation SaveDecisionDraft($id: ID!, $decisions: [ItemDecisionInput!]!) {\n    saveDecisionDraft(id: $id, decisions: $decisions)\n  }\n": typeof types.SaveDecisionDraftDocument,
    "\n  query ApplicationDecisionMail($id: ID!, $decisions: [ItemDecisionInput!]!) {\n    applicationDecisionMail(id: $id, decisions: $decisions) {\n      ...MailParts\n    }\n  }\n": typeof types.ApplicationDecisionMailDocument,
    "\n  query RevealItemNumber($number: String!, $place: Int!) {\n    application(number: $number) {\n      items(page: $place, size: 1) {\n        items {\n          id\n          holder {\n            idNumber\n            masked\n          }\n        }\n      }\n    }\n  }\n": typeof types.RevealItemNumberDocument,
    "\n  query ItemPasses($number: String!, $place: Int!) {\n    application(number: $number) {\n      items(page: $place, size: 1) {\n        items {\n          id\n          pass {\n            ...ItemPass\n          }\n          issuedPass {\n            ...ItemPass\n          }\n        }\n      }\n    }\n  }\n": typeof types.ItemPassesDocument,
    "\n  query ItemPassFiles($number: String!, $place: Int!) {\n    application(number: $number) {\n      items(page: $place, size: 1) {\n        items {\n          id\n          pass {\n            attachments {\n              id\n              kind\n              file {\n                ...FileParts\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.ItemPassFilesDocument,
    "\n  fragment ItemPass on Pass {\n    number\n    kind\n    status\n    validFrom\n    validTo\n    areas {\n      code\n      ...AreaNames\n    }\n    port {\n      ...PortNames\n    }\n  }\n": typeof types.ItemPassFragmentDoc,
    "\n  fragment CorrectionParts on ItemCorrection {\n    returnedAt\n    step\n    branches\n    reason\n    unchanged\n    changes {\n      field\n      before\n      after\n    }\n    files {\n      kind\n      changed\n      before {\n        id\n        ...FileParts\n      }\n      after {\n        id\n        ...FileParts\n      }\n    }\n  }\n": typeof types.CorrectionPartsFragmentDoc,
    "\n  query ItemProgress($number: String!, $place: Int!) {\n    application(number: $number) {\n      id\n      version\n      items(page: $place, size: 1) {\n        items {\n          id\n          approvals {\n            step\n            branch\n            approvedAt\n            by\n          }\n          correction {\n            ...CorrectionParts\n          }\n        }\n      }\n    }\n  }\n": typeof types.ItemProgressDocument,
    "\n  mutation AssignWork($ids: [ID!]!, $accountId: ID) {\n    assignWork(ids: $ids, accountId: $accountId) {\n      id\n      refusal\n    }\n  }\n": typeof types.AssignWorkDocument,
    "\n  query WorkLoad {\n    workLoad {\n      unassigned\n      oldestUnassigned\n      colleagues {\n        accountId\n        name\n        mine\n        branches\n        assigned\n        claimed\n        oldestSince\n      }\n    }\n  }\n": typeof types.WorkLoadDocument,
    "\n  query CaseApprovals($ids: [ID!]!) {\n    caseApprovals(ids: $ids) {\n      id\n      version\n      items\n      unseen\n      refusal\n    }\n  }\n": typeof types.CaseApprovalsDocument,
    "\n  mutation ApproveCases($cases: [CaseToApproveInput!]!, $batchId: ID) {\n    approveCases(cases: $cases, batchId: $batchId) {\n      id\n      results {\n        id\n        refusals\n      }\n    }\n  }\n": typeof types.ApproveCasesDocument,
    "\n  query CaseNotes($id: ID!) {\n    caseNotes(id: $id) {\n      id\n      by\n      at\n      text\n    }\n  }\n": typeof types.CaseNotesDocument,
    "\n  mutation AddCaseNote($id: ID!, $text: String!, $key: String) {\n    addCaseNote(id: $id, text: $text, idempotencyKey: $key) {\n      id\n    }\n  }\n": typeof types.AddCaseNoteDocument,
    "\n  fragment PendingParts on PendingDecision {\n    id\n    kind\n    caseId\n    number\n    companyName\n    batchId\n    effectiveAt\n    refusals\n  }\n": typeof types.PendingPartsFragmentDoc,
    "\n  query PendingDecisions {\n    pendingDecisions {\n      ...PendingParts\n    }\n  }\n": typeof types.PendingDecisionsDocument,
    "\n  mutation DecideWithUndo(\n    $kind: WorkKind!\n    $id: ID!\n    $version: Int!\n    $decision: DecisionKind\n    $reason: String\n    $decisions: [ItemDecisionInput!]! = []\n  ) {\n    decideWithUndo(\n      kind: $kind\n      id: $id\n      version: $version\n      decision: $decision\n      reason: $reason\n      decisions: $decisions\n    ) {\n      ...PendingParts\n    }\n  }\n": typeof types.DecideWithUndoDocument,
    "\n  mutation UndoDecision($id: ID!) {\n    undoDecision(id: $id)\n  }\n": typeof types.UndoDecisionDocument,
    "\n  mutation UndoBatch($id: ID!) {\n    undoBatch(id: $id) {\n      caseIds\n    }\n  }\n": typeof types.UndoBatchDocument,
    "\n  query WorkQueue($filter: WorkFilter!, $order: WorkOrder!, $page: Int!, $size: Int!) {\n    workQueue(filter: $filter, order: $order, page: $page, size: $size) {\n      total\n      counts {\n        kind\n        waiting\n      }\n      items {\n        id\n        ...WorkParts\n      }\n    }\n  }\n": typeof types.WorkQueueDocument,
    "\n  query QueuePorts {\n    ports {\n      code\n      ...PortNames\n    }\n  }\n": typeof types.QueuePortsDocument,
    "\n  fragment CertificateReview on Certificate {\n    id\n    version\n    state\n    submittedAt\n    registrationId\n    companyId\n    language\n    company {\n      name\n      organisationKind\n      organisationNumber\n    }\n    decision {\n      decidedAt\n      decidedBy\n      reason\n    }\n    revocation {\n      revokedAt\n      revokedBy\n      reason\n    }\n    file {\n      id\n      viewedAt\n      ...FileParts\n    }\n    work {\n      ...WorkParts\n    }\n  }\n": typeof types.CertificateReviewFragmentDoc,
    "\n  fragment RegistrationReview on Registration {\n    id\n    version\n    state\n    submittedAt\n    language\n    accountId\n    accountName\n    personName\n    mobile\n    email\n    emailVerified\n    organisationKind\n    organisationNumber\n    companyName\n    companyPhone\n    companyFax\n    companyAddress\n    responsiblePerson\n    decision {\n      decidedAt\n      decidedBy\n      reason\n    }\n    knownCompany {\n      id\n      name\n      phone\n      fax\n      address\n      responsiblePerson\n    }\n    certificate {\n      ...CertificateReview\n    }\n    work {\n      ...WorkParts\n    }\n  }\n": typeof types.RegistrationReviewFragmentDoc,
    "\n  mutation RevokeCertificate($id: ID!, $version: Int!, $reason: String!) {\n    revokeCertificate(id: $id, version: $version, reason: $reason) {\n      ...CertificateReview\n    }\n  }\n": typeof types.RevokeCertificateDocument,
    "\n  mutation RestoreCertificate($id: ID!, $version: Int!, $reason: String!) {\n    restoreCertificate(id: $id, version: $version, reason: $reason) {\n      ...CertificateReview\n    }\n  }\n": typeof types.RestoreCertificateDocument,
    "\n  query ReviewCase($id: ID!, $isRegistration: Boolean!) {\n    registration(id: $id) @include(if: $isRegistration) {\n      ...RegistrationReview\n    }\n    certificate(id: $id) @skip(if: $isRegistration) {\n      ...CertificateReview\n    }\n  }\n": typeof types.ReviewCaseDocument,
    "\n  query DecisionMail($kind: WorkKind!, $id: ID!, $decision: DecisionKind!, $reason: String) {\n    decisionMail(kind: $kind, id: $id, decision: $decision, reason: $reason) {\n      ...MailParts\n    }\n  }\n": typeof types.DecisionMailDocument,
    "\n  query WorkViews {\n    workViews {\n      id\n      name\n      query\n      shared\n      isDefault\n      mine\n      by\n    }\n  }\n": typeof types.WorkViewsDocument,
    "\n  mutation SaveWorkView($input: WorkViewInput!) {\n    saveWorkView(input: $input) {\n      id\n      name\n    }\n  }\n": typeof types.SaveWorkViewDocument,
    "\n  mutation DeleteWorkView($id: ID!) {\n    deleteWorkView(id: $id)\n  }\n": typeof types.DeleteWorkViewDocument,
    "\n  fragment WorkParts on WorkItem {\n    id\n    kind\n    submittedAt\n    company {\n      name\n      organisationNumber\n    }\n    filedBy\n    submittedByViewer\n    withCertificate\n    number\n    passNumber\n    form\n    steps\n    itemsWaiting\n    branches\n    waitingSince\n    resubmittedAt\n    takesEffectAt\n    notes\n    assignment {\n      to\n      mine\n      by\n      at\n    }\n    claim {\n      by\n      mine\n      until\n    }\n  }\n": typeof types.WorkPartsFragmentDoc,
    "\n  mutation ClaimWork($id: ID!, $takeOver: Boolean!) {\n    claimWork(id: $id, takeOver: $takeOver) {\n      ...WorkParts\n    }\n  }\n": typeof types.ClaimWorkDocument,
    "\n  mutation ReleaseWork($id: ID!) {\n    releaseWork(id: $id)\n  }\n": typeof types.ReleaseWorkDocument,
    "\n  fragment ReadAlertRow on ReadAlert {\n    id\n    rule\n    day\n    by\n    accountName\n    measured\n    allowed\n    foundAt\n    lookedAt\n    lookedAtBy\n    remark\n    mine\n  }\n": typeof types.ReadAlertRowFragmentDoc,
    "\n  query ReadAlerts($filter: ReadAlertFilter!, $page: Int!, $size: Int!) {\n    readAlerts(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        accountName\n        ...ReadAlertRow\n      }\n    }\n  }\n": typeof types.ReadAlertsDocument,
    "\n  mutation LookAtReadAlert($id: ID!, $remark: String!) {\n    lookAtReadAlert(id: $id, remark: $remark) {\n      id\n      ...ReadAlertRow\n    }\n  }\n": typeof types.LookAtReadAlertDocument,
    "\n  query ReadAlertExport($filter: ReadAlertFilter!, $page: Int!, $size: Int!) {\n    readAlerts(filter: $filter, page: $page, size: $size) {\n      items {\n        ...ReadAlertRow\n      }\n    }\n  }\n": typeof types.ReadAlertExportDocument,
    "\n  query RegistrationPage($state: ReviewState, $filter: RegistrationFilter!, $page: Int!, $size: Int!) {\n    registrations(state: $state, filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        state\n        companyName\n        accountName\n        personName\n        submittedAt\n      }\n    }\n  }\n": typeof types.RegistrationPageDocument,
    "\n  query RegistrationsPage($state: ReviewState, $filter: RegistrationFilter!, $page: Int!, $size: Int!) {\n    registrations(state: $state, filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        state\n        submittedAt\n        companyName\n        organisationNumber\n        accountName\n        personName\n        decision {\n          decidedAt\n          decidedBy\n        }\n        certificate {\n          id\n          state\n        }\n      }\n    }\n  }\n": typeof types.RegistrationsPageDocument,
    "\n  query RegistrationExport($state: ReviewState, $filter: RegistrationFilter!, $page: Int!, $size: Int!) {\n    registrations(state: $state, filter: $filter, page: $page, size: $size) {\n      items {\n        id\n        state\n        submittedAt\n        companyName\n        organisationNumber\n        accountName\n        personName\n        decision {\n          decidedAt\n          decidedBy\n        }\n        certificate {\n          state\n        }\n      }\n    }\n  }\n": typeof types.RegistrationExportDocument,
    "\n  mutation ReinstateAtOnce($numbers: [String!]!, $reason: String!, $key: String!) {\n    reinstateAtOnce(numbers: $numbers, reason: $reason, idempotencyKey: $key) {\n      ...ReinstatementResultParts\n    }\n  }\n": typeof types.ReinstateAtOnceDocument,
    "\n  query BranchReinstatementPorts {\n    ports {\n      ...PortNames\n    }\n  }\n": typeof types.BranchReinstatementPortsDocument,
    "\n  query StaffSearch($text: String!, $passes: Boolean!, $applications: Boolean!, $cases: Boolean!, $registrations: Boolean!) {\n    workQueue(filter: { company: $text }, size: 5) @include(if: $cases) {\n      items {\n        id\n        ...WorkParts\n      }\n    }\n    passes(filter: { number: $text }, size: 5) @include(if: $passes) {\n      items {\n        id\n        number\n        company {\n          name\n        }\n      }\n    }\n    applications(filter: { number: $text }, size: 5) @include(if: $applications) {\n      items {\n        id\n        number\n        form\n        company {\n          name\n        }\n      }\n    }\n    registrations(filter: { applicant: $text }, size: 5) @include(if: $registrations) {\n      items {\n        id\n        personName\n        companyName\n      }\n    }\n  }\n": typeof types.StaffSearchDocument,
    "\n  query OwnSecondFactor {\n    viewer {\n      secondFactorRequired\n      account {\n        id\n        secondFactorSince\n        recoveryCodesLeft\n      }\n    }\n  }\n": typeof types.OwnSecondFactorDocument,
    "\n  mutation VerifySecondFactor($code: String!) {\n    verifySecondFactor(code: $code) {\n      ...ViewerParts\n      account {\n        recoveryCodesLeft\n      }\n    }\n  }\n": typeof types.VerifySecondFactorDocument,
    "\n  mutation BeginSecondFactor($password: String) {\n    beginSecondFactor(password: $password) {\n      secret\n      uri\n    }\n  }\n": typeof types.BeginSecondFactorDocument,
    "\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code)\n  }\n": typeof types.ConfirmSecondFactorDocument,
    "\n  mutation RenewRecoveryCodes($password: String!, $code: String!) {\n    renewRecoveryCodes(password: $password, code: $code)\n  }\n": typeof types.RenewRecoveryCodesDocument,
    "\n  mutation RemoveSecondFactor($password: String!, $code: String!) {\n    removeSecondFactor(password: $password, code: $code) {\n      ...ViewerParts\n    }\n  }\n": typeof types.RemoveSecondFactorDocument,
    "\n  query EarlierSuspensions($company: String!, $portCodes: [String!]!) {\n    suspensions(filter: { company: $company, portCodes: $portCodes }, size: 20) {\n      items {\n        id\n        state\n        from\n        to\n        passNumber\n        reason\n        company {\n          organisationNumber\n        }\n      }\n    }\n  }\n": typeof types.EarlierSuspensionsDocument,
    "\n  mutation DrawSpotCheckSample($branchCode: BranchCode!, $days: Int!, $sharePercent: Int!, $key: String!) {\n    drawSpotCheckSample(branchCode: $branchCode, days: $days, sharePercent: $sharePercent, idempotencyKey: $key) {\n      id\n      size\n      population\n    }\n  }\n": typeof types.DrawSpotCheckSampleDocument,
    "\n  query SpotCheckSampleReproducible($id: ID!) {\n    isSampleReproducible(id: $id)\n  }\n": typeof types.SpotCheckSampleReproducibleDocument,
    "\n  query SpotCheckSamples($page: Int!, $size: Int!) {\n    spotCheckSamples(page: $page, size: $size) {\n      total\n      items {\n        id\n        ...SampleParts\n      }\n    }\n  }\n": typeof types.SpotCheckSamplesDocument,
    "\n  fragment CheckedPass on Pass {\n    id\n    number\n    validFrom\n    validTo\n    applicationNumber\n    port {\n      code\n      ...PortNames\n    }\n    areas {\n      ...AreaNames\n    }\n    company {\n      name\n      organisationNumber\n    }\n    holder {\n      masked\n    }\n    ...PassHolder\n    attachments {\n      id\n      kind\n      file {\n        ...FileParts\n      }\n    }\n    spotCheck {\n      result\n      checkedAt\n      checkedBy\n      ...SpotCheckParts\n    }\n    pendingSpotCheck {\n      submittedByViewer\n      suspensionTo\n    }\n  }\n": typeof types.CheckedPassFragmentDoc,
    "\n  query CheckedPass($number: String!) {\n    pass(number: $number) {\n      ...CheckedPass\n    }\n  }\n": typeof types.CheckedPassDocument,
    "\n  mutation RecordSpotCheck($passNumber: String!, $result: SpotCheckResult!, $reason: String) {\n    recordSpotCheck(passNumber: $passNumber, result: $result, reason: $reason) {\n      ...CheckedPass\n    }\n  }\n": typeof types.RecordSpotCheckDocument,
    "\n  fragment SampleParts on SpotCheckSample {\n    id\n    sharePercent\n    issuedFrom\n    issuedBefore\n    population\n    size\n    checked\n    failed\n    drawnAt\n    drawnBy\n    branch {\n      ...BranchNames\n    }\n  }\n": typeof types.SamplePartsFragmentDoc,
    "\n  fragment SampledPassParts on SampledPass {\n    position\n    pass {\n      id\n      number\n      pendingSpotCheck {\n        submittedByViewer\n      }\n      port {\n        ...PortNames\n      }\n      holder {\n        name\n        masked\n      }\n      company {\n        name\n      }\n      spotCheck {\n        result\n        reason\n        checkedAt\n        checkedBy\n      }\n    }\n  }\n": typeof types.SampledPassPartsFragmentDoc,
    "\n  query SpotCheckSample($id: ID!, $page: Int!, $size: Int!) {\n    spotCheckSample(id: $id) {\n      id\n      checked\n      size\n      branch {\n        ...BranchNames\n      }\n      ...SampleParts\n      seed\n      passes(page: $page, size: $size) {\n        total\n        items {\n          ...SampledPassParts\n        }\n      }\n    }\n  }\n": typeof types.SpotCheckSampleDocument,
    "\n  query StaffAccountPage($id: ID!) {\n    staffAccount(id: $id) {\n      id\n      ...StaffAccountParts\n    }\n    ports {\n      ...PortBranches\n    }\n  }\n": typeof types.StaffAccountPageDocument,
    "\n  query StaffInvite {\n    ports {\n      ...PortBranches\n    }\n  }\n": typeof types.StaffInviteDocument,
    "\n  query StaffPage($filter: StaffFilter!, $page: Int!, $size: Int!) {\n    staffAccounts(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        personName\n        ...StaffAccountParts\n      }\n    }\n    ports {\n      ...PortBranches\n    }\n  }\n": typeof types.StaffPageDocument,
    "\n  mutation InviteStaff($input: InviteStaffInput!, $key: String!) {\n    inviteStaff(input: $input, idempotencyKey: $key) {\n      ...StaffAccountParts\n    }\n  }\n": typeof types.InviteStaffDocument,
    "\n  mutation ResendStaffInvitation($id: ID!) {\n    resendStaffInvitation(id: $id) {\n      ...StaffAccountParts\n    }\n  }\n": typeof types.ResendStaffInvitationDocument,
    "\n  mutation ChangeStaffRights($id: ID!, $version: Int!, $roles: [StaffRole!]!, $branchCodes: [BranchCode!]!) {\n    changeStaffRights(id: $id, version: $version, roles: $roles, branchCodes: $branchCodes) {\n      ...StaffAccountParts\n    }\n  }\n": typeof types.ChangeStaffRightsDocument,
    "\n  mutation DisableStaff($id: ID!, $version: Int!, $reason: String!) {\n    disableStaff(id: $id, version: $version, reason: $reason) {\n      ...StaffAccountParts\n    }\n  }\n": typeof types.DisableStaffDocument,
    "\n  mutation EnableStaff($id: ID!, $version: Int!) {\n    enableStaff(id: $id, version: $version) {\n      ...StaffAccountParts\n    }\n  }\n": typeof types.EnableStaffDocument,
    "\n  mutation ResetSecondFactor($id: ID!, $version: Int!) {\n    resetSecondFactor(id: $id, version: $version) {\n      ...StaffAccountParts\n    }\n  }\n": typeof types.ResetSecondFactorDocument,
    "\n  query StaffExport($filter: StaffFilter!, $page: Int!, $size: Int!) {\n    staffAccounts(filter: $filter, page: $page, size: $size) {\n      items {\n        ...StaffAccountParts\n      }\n    }\n  }\n": typeof types.StaffExportDocument,
    "\n  fragment StaffAccountParts on StaffAccount {\n    id\n    kind\n    accountName\n    personName\n    email\n    roles\n    branches {\n      code\n      ...BranchNames\n    }\n    state\n    registeredAt\n    lastSignInAt\n    disabledAt\n    secondFactorSince\n    self\n    version\n  }\n": typeof types.StaffAccountPartsFragmentDoc,
    "\n  fragment PortBranches on Port {\n    branch {\n      code\n      ...BranchNames\n    }\n  }\n": typeof types.PortBranchesFragmentDoc,
    "\n  mutation LiftSuspension($id: ID!, $reason: String!) {\n    liftSuspension(id: $id, reason: $reason) {\n      ...CompanySuspension\n    }\n  }\n": typeof types.LiftSuspensionDocument,
    "\n  query Suspensions($filter: SuspensionFilter!, $page: Int!, $size: Int!) {\n    suspensions(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        passNumber\n        ...CompanySuspension\n      }\n    }\n    ports {\n      ...PortNames\n      branch {\n        code\n      }\n    }\n  }\n": typeof types.SuspensionsDocument,
    "\n  query SuspensionExport($filter: SuspensionFilter!, $page: Int!, $size: Int!) {\n    suspensions(filter: $filter, page: $page, size: $size) {\n      items {\n        ...CompanySuspension\n      }\n    }\n  }\n": typeof types.SuspensionExportDocument,
    "\n  query TokensPage {\n    viewer {\n      accessTokens {\n        ...TokenParts\n      }\n    }\n  }\n": typeof types.TokensPageDocument,
    "\n  fragment TokenParts on AccessToken {\n    id\n    label\n    createdAt\n    expiresAt\n    revokedAt\n    lastUsedAt\n  }\n": typeof types.TokenPartsFragmentDoc,
    "\n  mutation CreateAccessToken($label: String!, $days: Int!) {\n    createAccessToken(label: $label, days: $days) {\n      token\n      accessToken {\n        ...TokenParts\n      }\n    }\n  }\n": typeof types.CreateAccessTokenDocument,
    "\n  mutation RevokeAccessToken($id: ID!) {\n    revokeAccessToken(id: $id) {\n      ...TokenParts\n    }\n  }\n": typeof types.RevokeAccessTokenDocument,
    "\n  mutation CreateGateToken($systemId: ID!, $label: String!, $days: Int!) {\n    createGateToken(systemId: $systemId, label: $label, days: $days) {\n      token\n      accessToken {\n        ...TokenParts\n      }\n    }\n  }\n": typeof types.CreateGateTokenDocument,
    "\n  mutation RevokeGateToken($id: ID!) {\n    revokeGateToken(id: $id) {\n      ...TokenParts\n    }\n  }\n": typeof types.RevokeGateTokenDocument,
    "\n  mutation EndAnomalyDeactivation($number: String!, $reason: String!) {\n    endAnomalyDeactivation(number: $number, reason: $reason) {\n      id\n      status\n    }\n  }\n": typeof types.EndAnomalyDeactivationDocument,
    "\n  query BranchCardPorts {\n    ports {\n      ...PortNames\n    }\n  }\n": typeof types.BranchCardPortsDocument,
};
const documents: Documents = {
    "\n  mutation UpdateAccount($input: UpdateAccountInput!) {\n    updateAccount(input: $input) {\n      id\n      personName\n      mobile\n      language\n    }\n  }\n": types.UpdateAccountDocument,
    "\n  mutation ChangePassword($currentPassword: String!, $newPassword: String!) {\n    changePassword(currentPassword: $currentPassword, newPassword: $newPassword) {\n      ...ViewerParts\n    }\n  }\n": types.ChangePasswordDocument,
    "\n  fragment ApplicationParts on Application {\n    id\n    number\n    form\n    submittedAt\n    reason\n    itemCount\n    contactName\n    contactPhone\n    waitingFor\n    progress {\n      state\n      count\n    }\n    pickupPort {\n      ...PortNames\n    }\n    startDay\n    lastDay\n    month\n    morePasses\n    areas {\n      ...AreaNames\n    }\n  }\n": types.ApplicationPartsFragmentDoc,
    "\n  fragment TimelineSteps on Application {\n    steps {\n      at\n      action\n      from\n      to\n      by\n      byStaff\n      reason\n      itemIds\n      names\n      branches\n    }\n  }\n": types.TimelineStepsFragmentDoc,
    "\n  fragment CompanyAccountParts on CompanyAccount {\n    id\n    shared\n    accountName\n    personName\n    email\n    company {\n      name\n      organisationNumber\n    }\n    state\n    companyAdministrator\n    companyReadingRight\n    lastSignInAt\n    endedAt\n    endReason\n    endedByStaff\n    self\n    actions\n    version\n  }\n": types.CompanyAccountPartsFragmentDoc,
    "\n  mutation EndAccount($id: ID!, $version: Int!, $reason: String!) {\n    endAccount(id: $id, version: $version, reason: $reason) {\n      ...CompanyAccountParts\n    }\n  }\n": types.EndAccountDocument,
    "\n  mutation RestoreAccount($id: ID!, $version: Int!, $reason: String!) {\n    restoreAccount(id: $id, version: $version, reason: $reason) {\n      ...CompanyAccountParts\n    }\n  }\n": types.RestoreAccountDocument,
    "\n  mutation SetCompanyAdministrator($id: ID!, $version: Int!, $administrator: Boolean!, $reason: String) {\n    setCompanyAdministrator(id: $id, version: $version, administrator: $administrator, reason: $reason) {\n      ...CompanyAccountParts\n    }\n  }\n": types.SetCompanyAdministratorDocument,
    "\n  mutation GiveCompanyReadingRight($id: ID!, $reason: String) {\n    giveCompanyReadingRight(accountId: $id, reason: $reason) {\n      ...CompanyAccountParts\n    }\n  }\n": types.GiveCompanyReadingRightDocument,
    "\n  mutation TakeCompanyReadingRight($id: ID!, $reason: String) {\n    takeCompanyReadingRight(accountId: $id, reason: $reason) {\n      ...CompanyAccountParts\n    }\n  }\n": types.TakeCompanyReadingRightDocument,
    "\n  fragment EligibilityParts on Eligibility {\n    allowed\n    conclusive\n    reasons {\n      code\n      limit\n      granted\n      grantedUsed\n      until\n      attachment\n      applicationNumber\n      port {\n        ...PortNames\n      }\n    }\n  }\n": types.EligibilityPartsFragmentDoc,
    "\n  fragment FeeParts on Fee {\n    id\n    amount\n    state\n    receiptNumber\n    waiveReason\n  }\n": types.FeePartsFragmentDoc,
    "\n  query PassesIssued($from: LocalDate!, $to: LocalDate!) {\n    passesIssued(from: $from, to: $to) {\n      from\n      to\n      series {\n        kind\n        issued\n        port {\n          code\n        }\n      }\n    }\n    ports {\n      code\n      ...PortNames\n    }\n  }\n": types.PassesIssuedDocument,
    "\n  fragment FileParts on StoredFile {\n    id\n    name\n    mediaType\n    size\n    url\n  }\n": types.FilePartsFragmentDoc,
    "\n  query HistoryPlaces {\n    ports {\n      code\n      areas {\n        code\n        ...AreaNames\n      }\n      ...PortNames\n    }\n  }\n": types.HistoryPlacesDocument,
    "\n  fragment HistoryEntryParts on HistoryEntry {\n    id\n    at\n    action\n    byKind\n    by\n    reason\n    changes {\n      field\n      masked\n      before\n      after\n    }\n  }\n": types.HistoryEntryPartsFragmentDoc,
    "\n  query History($subject: HistorySubject!, $id: ID!, $page: Int!, $size: Int!) {\n    history(subject: $subject, id: $id, page: $page, size: $size) {\n      total\n      items {\n        id\n        ...HistoryEntryParts\n      }\n    }\n  }\n": types.HistoryDocument,
    "\n  mutation LiftHold($id: ID!, $reason: String!) {\n    liftHold(id: $id, reason: $reason) {\n      id\n      status\n      ...CardStops\n    }\n  }\n": types.LiftHoldDocument,
    "\n  fragment CardStops on Pass {\n    id\n    number\n    stopActions\n    holds {\n      id\n      office\n      branch {\n        ...BranchNames\n      }\n      cause\n      reason\n      placedAt\n      liftedAt\n      liftReason\n      viewerMayLift\n    }\n  }\n": types.CardStopsFragmentDoc,
    "\n  query PassPassages($number: String!, $page: Int!, $size: Int!) {\n    pass(number: $number) {\n      id\n      passages(page: $page, size: $size) {\n        total\n        items {\n          eventId\n          at\n          direction\n          gateCode\n          area {\n            ...AreaNames\n          }\n        }\n      }\n    }\n  }\n": types.PassPassagesDocument,
    "\n  fragment PassPage on Pass {\n    id\n    number\n    kind\n    medium\n    status\n    deactivationReason\n    issuedAt\n    madeAt\n    collectedAt\n    cancelledAt\n    viewerCan {\n      print\n    }\n    validFrom\n    validTo\n    gateReadyAt\n    lastPassageAt\n    port {\n      ...PortNames\n    }\n    areas {\n      ...AreaNames\n    }\n    laterAreas {\n      from\n      areas {\n        ...AreaNames\n      }\n    }\n    holder {\n      name\n      englishName\n      idKind\n      masked\n    }\n    company {\n      name\n      organisationNumber\n    }\n    applicationNumber\n    previousNumber\n    nextNumber\n    exchangedFromNumber\n    exchangedForNumber\n    fee {\n      amount\n      ...FeeParts\n    }\n    code\n    attachments {\n      ...AttachmentParts\n    }\n    spotCheck {\n      ...SpotCheckParts\n    }\n  }\n": types.PassPageFragmentDoc,
    "\n  fragment PersonParts on Person {\n    id\n    idKind\n    idNumber\n    name\n    englishName\n    mobile\n    documentValidTo\n    version\n  }\n": types.PersonPartsFragmentDoc,
    "\n  fragment AttachmentParts on Attachment {\n    id\n    kind\n    code\n    personName\n    createdAt\n    file {\n      ...FileParts\n    }\n  }\n": types.AttachmentPartsFragmentDoc,
    "\n  fragment HolderPhoneParts on Pass {\n    holderPhone {\n      state\n      phone\n      verifiedPhone\n      verifiedAt\n    }\n  }\n": types.HolderPhonePartsFragmentDoc,
    "\n  fragment PortNames on Port {\n    code\n    nameZh\n    nameEn\n  }\n": types.PortNamesFragmentDoc,
    "\n  fragment AreaNames on PortArea {\n    code\n    nameZh\n    nameEn\n    port {\n      ...PortNames\n    }\n  }\n": types.AreaNamesFragmentDoc,
    "\n  fragment PortAreas on Port {\n    ...PortNames\n    areas {\n      code\n      ...AreaNames\n    }\n  }\n": types.PortAreasFragmentDoc,
    "\n  fragment BranchNames on Branch {\n    code\n    nameZh\n    nameEn\n  }\n": types.BranchNamesFragmentDoc,
    "\n  mutation RecoverAccountNames($email: String!) {\n    recoverAccountNames(email: $email)\n  }\n": types.RecoverAccountNamesDocument,
    "\n  mutation RequestPasswordReset($accountName: String!, $email: String!) {\n    requestPasswordReset(accountName: $accountName, email: $email)\n  }\n": types.RequestPasswordResetDocument,
    "\n  mutation ResetPassword($token: String!, $newPassword: String!) {\n    resetPassword(token: $token, newPassword: $newPassword)\n  }\n": types.ResetPasswordDocument,
    "\n  fragment AccessGrantParts on Pass {\n    accessGrants {\n      id\n      by\n      companyName\n      grantedAt\n      until\n    }\n  }\n": types.AccessGrantPartsFragmentDoc,
    "\n  mutation EndAccessGrant($id: ID!, $reason: String!) {\n    endAccessGrant(id: $id, reason: $reason) {\n      id\n      ...AccessGrantParts\n    }\n  }\n": types.EndAccessGrantDocument,
    "\n  query DeactivatedCards($filter: UnusedCardFilter!, $page: Int!, $size: Int!, $clear: Boolean!) {\n    unusedCards(list: SIX_MONTHS, filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        ...DeactivatedParts\n      }\n    }\n  }\n": types.DeactivatedCardsDocument,
    "\n  mutation ReinstatePasses($numbers: [String!]!, $key: String!) {\n    reinstatePasses(numbers: $numbers, idempotencyKey: $key) {\n      ...ReinstatementResultParts\n    }\n  }\n": types.ReinstatePassesDocument,
    "\n  query Reinstatements(\n    $filter: ReinstatementFilter!\n    $order: ReinstatementOrder!\n    $page: Int!\n    $size: Int!\n    $clear: Boolean!\n  ) {\n    reinstatements(filter: $filter, order: $order, page: $page, size: $size) {\n      total\n      items {\n        ...ReinstatementParts\n      }\n    }\n  }\n": types.ReinstatementsDocument,
    "\n  query ReinstatementExport(\n    $filter: ReinstatementFilter!\n    $order: ReinstatementOrder!\n    $page: Int!\n    $size: Int!\n    $clear: Boolean!\n  ) {\n    reinstatements(filter: $filter, order: $order, page: $page, size: $size) {\n      items {\n        ...ReinstatementParts\n      }\n    }\n  }\n": types.ReinstatementExportDocument,
    "\n  fragment DeactivatedParts on UnusedCard {\n    lastUsedAt\n    pass {\n      id\n      number\n      status\n      validFrom\n      validTo\n      port {\n        ...PortNames\n      }\n      holder {\n        name\n        masked\n        maskedIdNumber\n        idNumber @include(if: $clear)\n      }\n      reinstatement {\n        allowed\n        allowedAtOnce\n        effectiveAt\n        pendingUntil\n        error {\n          code\n          until\n          applicationNumber\n        }\n      }\n    }\n  }\n": types.DeactivatedPartsFragmentDoc,
    "\n  fragment ReinstatementParts on Reinstatement {\n    id\n    number\n    appliedAt\n    effectiveAt\n    state\n    by\n    byStaff\n    byCompany\n    atOnceBy\n    atOnceReason\n    pass {\n      id\n      number\n      port {\n        ...PortNames\n      }\n      holder {\n        name\n        masked\n        maskedIdNumber\n        idNumber @include(if: $clear)\n      }\n    }\n  }\n": types.ReinstatementPartsFragmentDoc,
    "\n  fragment ReinstatementResultParts on ReinstatementResult {\n    passNumber\n    reinstatement {\n      number\n      effectiveAt\n      pass {\n        id\n        status\n      }\n    }\n    error {\n      code\n      until\n      applicationNumber\n    }\n  }\n": types.ReinstatementResultPartsFragmentDoc,
    "\n  mutation ExtendSession {\n    extendSession {\n      idleExpiresAt\n      expiresAt\n    }\n  }\n": types.ExtendSessionDocument,
    "\n  mutation SignIn($accountName: String!, $password: String!, $rememberMe: Boolean!) {\n    signIn(accountName: $accountName, password: $password, rememberMe: $rememberMe) {\n      ...ViewerParts\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SaveLanguage($input: UpdateAccountInput!) {\n    updateAccount(input: $input) {\n      id\n      language\n    }\n  }\n": types.SaveLanguageDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  fragment ViewerParts on Viewer {\n    account {\n      id\n      accountName\n      personName\n      email\n      pendingEmail\n      mobile\n      kind\n      language\n      companyAdministrator\n    }\n    company {\n      id\n    }\n    companyName\n    bindings {\n      id\n      accountName\n      boundAt\n      current\n      usable\n      company {\n        name\n        organisationNumber\n      }\n    }\n    branches {\n      code\n      ...BranchNames\n    }\n    consentRequired\n    secondFactorDue\n    session {\n      idleExpiresAt\n      expiresAt\n    }\n    openWork {\n      drafts\n      openApplications {\n        form\n        count\n      }\n      cases\n      claimed\n      applications\n      cardStops\n      cardsToMake\n      cardsToCollect\n      cardsNotCollected\n      spotChecks\n      suspensions\n      bansToConfirm\n      unusedCardsNear\n      unusedCardsDeactivated\n      reinstatementsPending\n      anomalousCards\n      failedMessages\n      readAlerts\n      wrongGates\n    }\n    roles\n    sections\n    applicationEligibility {\n      allowed\n      reasons {\n        code\n        limit\n        until\n      }\n    }\n  }\n": types.ViewerPartsFragmentDoc,
    "\n  mutation SwitchCompany($bindingId: ID!) {\n    switchCompany(bindingId: $bindingId) {\n      ...ViewerParts\n    }\n  }\n": types.SwitchCompanyDocument,
    "\n  query CurrentViewer {\n    viewer {\n      ...ViewerParts\n    }\n  }\n": types.CurrentViewerDocument,
    "\n  fragment SpotCheckParts on SpotCheck {\n    result\n    reason\n    checkedAt\n    checkedBy\n    suspension {\n      ...SuspensionParts\n    }\n  }\n": types.SpotCheckPartsFragmentDoc,
    "\n  fragment SuspensionParts on Suspension {\n    id\n    state\n    from\n    to\n    passNumber\n    reason\n    liftedAt\n    liftedBy\n    liftReason\n    port {\n      code\n      ...PortNames\n    }\n  }\n": types.SuspensionPartsFragmentDoc,
    "\n  fragment CompanySuspension on Suspension {\n    ...SuspensionParts\n    company {\n      name\n      organisationNumber\n    }\n  }\n": types.CompanySuspensionFragmentDoc,
    "\n  query UnusedCards($list: UnusedCardList!, $filter: UnusedCardFilter!, $page: Int!, $size: Int!, $clear: Boolean!) {\n    unusedCards(list: $list, filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        pass {\n          number\n        }\n        ...UnusedCardParts\n      }\n    }\n  }\n": types.UnusedCardsDocument,
    "\n  query AnomalousCards($filter: UnusedCardFilter!, $page: Int!, $size: Int!, $clear: Boolean!) {\n    anomalousCards(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        pass {\n          number\n        }\n        ...AnomalousCardParts\n      }\n    }\n  }\n": types.AnomalousCardsDocument,
    "\n  query UnusedCardExport($list: UnusedCardList!, $filter: UnusedCardFilter!, $page: Int!, $size: Int!, $clear: Boolean!) {\n    unusedCards(list: $list, filter: $filter, page: $page, size: $size) {\n      items {\n        pass {\n          number\n        }\n        ...UnusedCardParts\n      }\n    }\n  }\n": types.UnusedCardExportDocument,
    "\n  query AnomalousCardExport($filter: UnusedCardFilter!, $page: Int!, $size: Int!, $clear: Boolean!) {\n    anomalousCards(filter: $filter, page: $page, size: $size) {\n      items {\n        pass {\n          number\n        }\n        ...AnomalousCardParts\n      }\n    }\n  }\n": types.AnomalousCardExportDocument,
    "\n  fragment ListedCard on Pass {\n    id\n    number\n    status\n    deactivationReason\n    validFrom\n    validTo\n    port {\n      ...PortNames\n    }\n    holder {\n      name\n      masked\n      maskedIdNumber\n      idNumber @include(if: $clear)\n    }\n  }\n": types.ListedCardFragmentDoc,
    "\n  fragment UnusedCardParts on UnusedCard {\n    lastUsedAt\n    comparedOn\n    dueOn\n    pass {\n      ...ListedCard\n    }\n  }\n": types.UnusedCardPartsFragmentDoc,
    "\n  fragment AnomalousCardParts on AnomalousCard {\n    deactivatedAt\n    viewerMayEnd\n    anomalies {\n      direction\n      earlierAt\n      earlierGateCode\n      laterAt\n      laterGateCode\n      port {\n        ...PortNames\n      }\n    }\n    pass {\n      ...ListedCard\n    }\n  }\n": types.AnomalousCardPartsFragmentDoc,
    "\n  mutation RequestEmailChange($email: String!, $password: String!) {\n    requestEmailChange(email: $email, password: $password) {\n      id\n      email\n      pendingEmail\n    }\n  }\n": types.RequestEmailChangeDocument,
    "\n  mutation CancelEmailChange {\n    cancelEmailChange {\n      id\n      pendingEmail\n    }\n  }\n": types.CancelEmailChangeDocument,
    "\n  query Application($number: String!, $page: Int!, $size: Int!) {\n    applicationForms {\n      ...FormDescription\n    }\n    application(number: $number) {\n      id\n      number\n      form\n      masked\n      ...ApplicationDetail\n      items(page: $page, size: $size) {\n        items {\n          ...ItemParts\n        }\n        total\n      }\n    }\n  }\n": types.ApplicationDocument,
    "\n  query PassesOfApplication($number: String!) {\n    application(number: $number) {\n      id\n      number\n      passes {\n        ...PassParts\n      }\n    }\n  }\n": types.PassesOfApplicationDocument,
    "\n  query ApplicationSubmitted($number: String!) {\n    applicationForms {\n      ...FormDescription\n    }\n    application(number: $number) {\n      id\n      number\n      form\n      itemCount\n      decidedBy\n      pickupPort {\n        ...PortNames\n      }\n      ...LeftOutParts\n      passes {\n        ...IssuedPrint\n      }\n    }\n  }\n": types.ApplicationSubmittedDocument,
    "\n  query Applications($filter: ApplicationFilter!, $page: Int!, $size: Int!) {\n    applications(filter: $filter, page: $page, size: $size) {\n      items {\n        number\n        form\n        ...ApplicationParts\n      }\n      total\n    }\n    applicationDrafts {\n      ...DraftParts\n    }\n  }\n": types.ApplicationsDocument,
    "\n  fragment IssuedPrint on Pass {\n    id\n    number\n    validTo\n    gateReadyAt\n    status\n  }\n": types.IssuedPrintFragmentDoc,
    "\n  fragment LeftOutParts on Application {\n    leftOut {\n      field\n      personId\n      name\n      passNumber\n      reasons {\n        code\n        limit\n        granted\n        grantedUsed\n        until\n        attachment\n        applicationNumber\n        port {\n          ...PortNames\n        }\n      }\n    }\n  }\n": types.LeftOutPartsFragmentDoc,
    "\n  mutation WithdrawApplication($id: ID!, $version: Int!, $itemIds: [ID!]!, $reason: String) {\n    withdrawApplication(id: $id, version: $version, itemIds: $itemIds, reason: $reason) {\n      id\n      version\n    }\n  }\n": types.WithdrawApplicationDocument,
    "\n  query ApplicationExport($filter: ApplicationFilter!, $page: Int!, $size: Int!) {\n    applications(filter: $filter, page: $page, size: $size) {\n      items {\n        ...ApplicationParts\n      }\n    }\n  }\n": types.ApplicationExportDocument,
    "\n  query CorrectPage($number: String!) {\n    applicationForms {\n      ...FormDescription\n    }\n    ports {\n      ...PortsForForm\n    }\n    application(number: $number) {\n      id\n      number\n      form\n      ...Correctable\n    }\n  }\n": types.CorrectPageDocument,
    "\n  mutation CorrectApplication($id: ID!, $version: Int!, $correction: ApplicationCorrectionInput) {\n    correctApplication(id: $id, version: $version, correction: $correction) {\n      id\n      number\n      version\n    }\n  }\n": types.CorrectApplicationDocument,
    "\n  fragment ReturnedItem on ApplicationItem {\n    id\n    actions\n    stateSince\n    reason\n    personId\n    holder {\n      name\n      englishName\n      idNumber\n    }\n    pass {\n      id\n      number\n    }\n  }\n": types.ReturnedItemFragmentDoc,
    "\n  fragment Correctable on Application {\n    id\n    number\n    form\n    version\n    correctable\n    reason\n    areas {\n      code\n      ...AreaNames\n    }\n    pickupPort {\n      code\n    }\n    startDay\n    month\n    morePasses\n    branch {\n      code\n    }\n    term {\n      count\n      unit\n    }\n    allItems: items(size: 100) {\n      items {\n        ...ReturnedItem\n      }\n    }\n  }\n": types.CorrectableFragmentDoc,
    "\n  fragment ItemInBrief on ApplicationItem {\n    id\n    state\n    actions\n    waitingFor\n    holder {\n      name\n    }\n    pass {\n      id\n      number\n    }\n  }\n": types.ItemInBriefFragmentDoc,
    "\n  fragment ItemParts on ApplicationItem {\n    documentValidTo\n    documentEndsBeforePass\n    id\n    state\n    stateSince\n    waitingFor\n    reason\n    grantedPasses\n    grantedPassesUsed\n    grantedPassesTakenBack\n    personId\n    holder {\n      masked\n      name\n      englishName\n      idKind\n      idNumber\n    }\n    pass {\n      id\n      number\n    }\n    issuedPass {\n      id\n      number\n      status\n    }\n  }\n": types.ItemPartsFragmentDoc,
    "\n  fragment ApplicationDetail on Application {\n    ...ApplicationParts\n    masked\n    version\n    branch {\n      ...BranchNames\n    }\n    decidedBy\n    term {\n      count\n      unit\n    }\n    company {\n      name\n      organisationKind\n      organisationNumber\n    }\n    attachments {\n      ...AttachmentParts\n    }\n    ...TimelineSteps\n    ...LeftOutParts\n    allItems: items(size: 100) {\n      items {\n        ...ItemInBrief\n      }\n    }\n  }\n": types.ApplicationDetailFragmentDoc,
    "\n  fragment FormDescription on ApplicationForm {\n    kind\n    subject\n    asksAreas\n    asksPickupPort\n    asksStartDay\n    maxStartDays\n    asksMorePasses\n    maxMonthsAhead\n    maxMorePasses\n    longestTerm {\n      count\n      unit\n    }\n    consents\n    needsApprovedCompany\n    suspendable\n    requiredFiles {\n      idKind\n      kinds\n    }\n    steps\n    takesEffectAtOnce\n    issuesPrints\n    makesCard\n  }\n": types.FormDescriptionFragmentDoc,
    "\n  query ApplicationForm($id: ID!, $begun: Boolean!) {\n    applicationForms {\n      ...FormDescription\n    }\n    ports {\n      ...PortsForForm\n    }\n    applicationDraft(id: $id) @include(if: $begun) {\n      ...DraftParts\n    }\n    applicationDrafts @skip(if: $begun) {\n      id\n      form\n      ...DraftParts\n    }\n  }\n": types.ApplicationFormDocument,
    "\n  fragment PortsForForm on Port {\n    code\n    ...PortNames\n    branch {\n      ...BranchNames\n    }\n    areas {\n      code\n      ...AreaNames\n    }\n  }\n": types.PortsForFormFragmentDoc,
    "\n  query PickPasses(\n    $filter: PassFilter!\n    $form: FormKind!\n    $judged: Boolean!\n    $allowed: Boolean\n    $page: Int!\n    $size: Int!\n  ) {\n    passes(filter: $filter, order: VALID_TO_ASC, page: $page, size: $size) @skip(if: $judged) {\n      items {\n        ...PassCandidate\n      }\n      total\n    }\n    candidatePasses(\n      form: $form\n      allowed: $allowed\n      filter: $filter\n      order: VALID_TO_ASC\n      page: $page\n      size: $size\n    ) @include(if: $judged) {\n      items {\n        ...PassCandidate\n      }\n      total\n    }\n  }\n": types.PickPassesDocument,
    "\n  query PickPeople(\n    $filter: PersonFilter!\n    $form: FormKind!\n    $portCodes: [String!]!\n    $startDay: LocalDate\n    $term: TermInput\n    $month: String\n    $judged: Boolean!\n    $allowed: Boolean\n    $page: Int!\n    $size: Int!\n  ) {\n    people(filter: $filter, page: $page, size: $size) @skip(if: $judged) {\n      items {\n        ...Candidate\n      }\n      total\n    }\n    candidatePeople(\n      form: $form\n      portCodes: $portCodes\n      startDay: $startDay\n      term: $term\n      month: $month\n      allowed: $allowed\n      filter: $filter\n      page: $page\n      size: $size\n    ) @include(if: $judged) {\n      items {\n        ...Candidate\n      }\n      total\n    }\n  }\n": types.PickPeopleDocument,
    "\n  query ConsentWords($language: Language!) {\n    consentText(language: $language) {\n      version\n      paragraphs\n    }\n  }\n": types.ConsentWordsDocument,
    "\n  fragment Candidate on Person {\n    id\n    idKind\n    idNumber\n    name\n    englishName\n    mobile\n    documentValidTo\n    monthlyEntries {\n      used\n      limit\n    }\n    attachments {\n      kind\n      ...AttachmentParts\n    }\n    eligibility(form: $form, portCodes: $portCodes, startDay: $startDay, term: $term, month: $month) {\n      allowed\n      conclusive\n      ...EligibilityParts\n    }\n  }\n": types.CandidateFragmentDoc,
    "\n  fragment PassCandidate on Pass {\n    id\n    number\n    kind\n    medium\n    status\n    validFrom\n    validTo\n    port {\n      ...PortNames\n    }\n    areas {\n      code\n      ...AreaNames\n    }\n    holder {\n      name\n      englishName\n      idNumber\n      masked\n    }\n    eligibility(form: $form) {\n      allowed\n      conclusive\n      ...EligibilityParts\n    }\n  }\n": types.PassCandidateFragmentDoc,
    "\n  query ChosenPeople(\n    $ids: [ID!]!\n    $form: FormKind!\n    $portCodes: [String!]!\n    $startDay: LocalDate\n    $term: TermInput\n    $month: String\n    $size: Int!\n  ) {\n    people(filter: { ids: $ids }, size: $size) {\n      items {\n        ...Candidate\n      }\n    }\n  }\n": types.ChosenPeopleDocument,
    "\n  query ChosenPasses($numbers: [String!]!, $form: FormKind!, $size: Int!) {\n    passes(filter: { ownership: OWNED, numbers: $numbers }, size: $size) {\n      items {\n        ...PassCandidate\n      }\n    }\n  }\n": types.ChosenPassesDocument,
    "\n  mutation SaveDraft($id: ID, $version: Int, $form: FormKind!, $content: ApplicationDraftInput!) {\n    saveApplicationDraft(id: $id, version: $version, form: $form, content: $content) {\n      ...DraftParts\n    }\n  }\n": types.SaveDraftDocument,
    "\n  query NewestDraft($id: ID!) {\n    applicationDraft(id: $id) {\n      ...DraftParts\n    }\n  }\n": types.NewestDraftDocument,
    "\n  query RepeatedApplication($number: String!) {\n    application(number: $number) {\n      id\n      number\n      form\n      masked\n      reason\n      morePasses\n      branch {\n        code\n      }\n      pickupPort {\n        code\n      }\n      term {\n        count\n        unit\n      }\n      areas {\n        code\n      }\n      items(size: 100) {\n        items {\n          id\n          state\n          personId\n          holder {\n            name\n          }\n          pass {\n            id\n            number\n          }\n        }\n      }\n    }\n  }\n": types.RepeatedApplicationDocument,
    "\n  query PeopleLists($form: FormKind!) {\n    personGroups {\n      ...PersonGroupParts\n    }\n    applications(filter: { ownership: OWNED, forms: [$form] }, size: 1) {\n      items {\n        id\n        number\n        items(size: 100) {\n          items {\n            id\n            state\n            personId\n          }\n        }\n      }\n    }\n  }\n": types.PeopleListsDocument,
    "\n  mutation SubmitApplication($input: ApplicationInput!, $onIneligible: OnIneligible!, $key: String!) {\n    submitApplication(input: $input, onIneligible: $onIneligible, idempotencyKey: $key) {\n      id\n      number\n    }\n  }\n": types.SubmitApplicationDocument,
    "\n  query OpenApplications {\n    applicationDrafts {\n      id\n      form\n    }\n    returned: applications(filter: { states: [RETURNED] }, size: 1) {\n      total\n    }\n  }\n": types.OpenApplicationsDocument,
    "\n  mutation SubmitCertificate($uploadId: ID!) {\n    submitCertificate(uploadId: $uploadId) {\n      ...OwnCertificate\n    }\n  }\n": types.SubmitCertificateDocument,
    "\n  fragment OwnCertificate on Certificate {\n    id\n    state\n    submittedAt\n    decision {\n      decidedAt\n      reason\n    }\n    revocation {\n      revokedAt\n      reason\n    }\n    file {\n      ...FileParts\n    }\n  }\n": types.OwnCertificateFragmentDoc,
    "\n  query CompanyAccounts($page: Int!, $size: Int!) {\n    companyAccounts(page: $page, size: $size) {\n      total\n      items {\n        id\n        personName\n        self\n        companyReadingRight\n        ...CompanyAccountParts\n      }\n    }\n  }\n": types.CompanyAccountsDocument,
    "\n  query CompanyRegistrations {\n    companyRegistrations {\n      id\n      accountName\n      personName\n      email\n      submittedAt\n      version\n    }\n  }\n": types.CompanyRegistrationsDocument,
    "\n  mutation RefuseRegistration($id: ID!, $version: Int!, $reason: String!) {\n    refuseRegistration(id: $id, version: $version, reason: $reason) {\n      id\n    }\n  }\n": types.RefuseRegistrationDocument,
    "\n  mutation UpdateCompany($input: UpdateCompanyInput!, $version: Int!) {\n    updateCompany(input: $input, version: $version) {\n      ...CompanyParts\n    }\n  }\n": types.UpdateCompanyDocument,
    "\n  query OwnCompany {\n    viewer {\n      company {\n        id\n        organisationKind\n        organisationNumber\n        ...CompanyParts\n        ...ReminderParts\n        certificate {\n          state\n          ...OwnCertificate\n        }\n      }\n    }\n  }\n": types.OwnCompanyDocument,
    "\n  fragment ReminderParts on Company {\n    id\n    lastRemindersOnly\n    reminders {\n      kind\n      days\n      lapsesAfter\n    }\n  }\n": types.ReminderPartsFragmentDoc,
    "\n  mutation SetLastRemindersOnly($lastOnly: Boolean!) {\n    setLastRemindersOnly(lastOnly: $lastOnly) {\n      ...ReminderParts\n    }\n  }\n": types.SetLastRemindersOnlyDocument,
    "\n  fragment CompanyParts on Company {\n    id\n    organisationKind\n    organisationNumber\n    name\n    phone\n    fax\n    address\n    responsiblePerson\n    version\n  }\n": types.CompanyPartsFragmentDoc,
    "\n  mutation AgreeToConsent($version: String!) {\n    agreeToConsent(version: $version) {\n      ...ViewerParts\n    }\n  }\n": types.AgreeToConsentDocument,
    "\n  query ConsentText($language: Language!) {\n    consentText(language: $language) {\n      version\n      paragraphs\n    }\n  }\n": types.ConsentTextDocument,
    "\n  mutation ConfirmEmailChange($token: String!) {\n    confirmEmailChange(token: $token)\n  }\n": types.ConfirmEmailChangeDocument,
    "\n  mutation ResendVerification($email: String!) {\n    resendVerification(email: $email)\n  }\n": types.ResendVerificationDocument,
    "\n  mutation VerifyEmail($token: String!) {\n    verifyEmail(token: $token)\n  }\n": types.VerifyEmailDocument,
    "\n  query Exchanges($search: String, $page: Int!, $size: Int!) {\n    passes(filter: { ownership: OWNED, exchanges: [CAME_OF], search: $search }, page: $page, size: $size) {\n      total\n      items {\n        id\n        number\n        exchangedFromNumber\n        validFrom\n        validTo\n        status\n        collectedAt\n        company {\n          name\n        }\n        holder {\n          name\n          idNumber\n          masked\n        }\n      }\n    }\n  }\n": types.ExchangesDocument,
    "\n  query ExchangePorts {\n    ports {\n      code\n      ...PortNames\n    }\n  }\n": types.ExchangePortsDocument,
    "\n  mutation SubmitExchange($input: ApplicationInput!, $key: String!) {\n    submitApplication(input: $input, idempotencyKey: $key) {\n      id\n      number\n    }\n  }\n": types.SubmitExchangeDocument,
    "\n  query ExchangeableCards($exchanges: [PassExchange!], $search: String, $page: Int!, $size: Int!) {\n    passes(\n      filter: { ownership: OWNED, exchanges: $exchanges, search: $search }\n      order: VALID_TO_DESC\n      page: $page\n      size: $size\n    ) {\n      total\n      items {\n        ...ExchangeCard\n      }\n    }\n  }\n": types.ExchangeableCardsDocument,
    "\n  fragment ExchangeCard on Pass {\n    number\n    medium\n    validFrom\n    validTo\n    exchangeCount\n    exchangeFee\n    holder {\n      name\n      idNumber\n      masked\n    }\n    hasPhoto\n    eligibility(form: CARD_EXCHANGE) {\n      ...EligibilityParts\n    }\n  }\n": types.ExchangeCardFragmentDoc,
    "\n  mutation RequestUpload($input: RequestUploadInput!) {\n    requestUpload(input: $input) {\n      id\n      url\n    }\n  }\n": types.RequestUploadDocument,
    "\n  mutation CompleteUpload($id: ID!) {\n    completeUpload(id: $id) {\n      id\n      fileName\n      mediaType\n      size\n      url\n    }\n  }\n": types.CompleteUploadDocument,
    "\n  query UploadRules {\n    uploadRules {\n      purpose\n      mediaTypes\n      maxBytes\n    }\n  }\n": types.UploadRulesDocument,
    "\n  mutation RequestHolderCode($passNumber: String!, $idNumber: String!, $language: Language!) {\n    requestHolderCode(passNumber: $passNumber, idNumber: $idNumber, language: $language)\n  }\n": types.RequestHolderCodeDocument,
    "\n  mutation OpenHolderRecord($passNumber: String!, $idNumber: String!, $code: String!) {\n    openHolderRecord(passNumber: $passNumber, idNumber: $idNumber, code: $code) {\n      token\n      until\n    }\n  }\n": types.OpenHolderRecordDocument,
    "\n  query HolderPassages($token: String!, $page: Int!, $size: Int!) {\n    holderRecord(token: $token) {\n      passages(page: $page, size: $size) {\n        total\n        items {\n          at\n          passNumber\n          direction\n          gateCode\n          area {\n            ...AreaNames\n          }\n        }\n      }\n    }\n  }\n": types.HolderPassagesDocument,
    "\n  query HolderPasses($token: String!, $page: Int!, $size: Int!) {\n    holderRecord(token: $token) {\n      passes(page: $page, size: $size) {\n        total\n        items {\n          number\n          kind\n          status\n          companyName\n          validFrom\n          validTo\n          areas {\n            ...AreaNames\n          }\n        }\n      }\n    }\n  }\n": types.HolderPassesDocument,
    "\n  query HolderReads($token: String!, $page: Int!, $size: Int!) {\n    holderRecord(token: $token) {\n      idNumberReads(page: $page, size: $size) {\n        total\n        items {\n          at\n          purpose\n          companyName\n          branches {\n            code\n            nameZh\n            nameEn\n          }\n        }\n      }\n    }\n  }\n": types.HolderReadsDocument,
    "\n  mutation CloseHolderRecord($token: String!) {\n    closeHolderRecord(token: $token)\n  }\n": types.CloseHolderRecordDocument,
    "\n  query Home {\n    viewer {\n      openWork {\n        drafts\n        peopleWithoutPassport\n        suspensions\n        validSingleEntries\n        endingCards\n        unusedCardsNear\n        unusedCardsDeactivated\n        reinstatementsPending\n        anomalousCards\n      }\n    }\n    applications(size: 5) {\n      items {\n        number\n        ...ApplicationParts\n      }\n    }\n    people(filter: {}, size: 1) {\n      items {\n        id\n      }\n    }\n    returned: applications(filter: { states: [RETURNED] }, size: 1) {\n      total\n    }\n    underReview: applications(filter: { states: [REVIEW, POLICE_CHECK] }, size: 1) {\n      total\n    }\n    toCollect: applications(filter: { states: [MADE] }, size: 1) {\n      total\n    }\n  }\n": types.HomeDocument,
    "\n  query CardsOfOthers($form: FormKind!, $personId: ID, $passNumber: String) {\n    eligibility(form: $form, personId: $personId, passNumber: $passNumber) {\n      ...EligibilityParts\n    }\n  }\n": types.CardsOfOthersDocument,
    "\n  mutation DiscardDraft($id: ID!) {\n    discardApplicationDraft(id: $id)\n  }\n": types.DiscardDraftDocument,
    "\n  fragment DraftParts on ApplicationDraft {\n    id\n    form\n    reason\n    areaCodes\n    personIds\n    passNumbers\n    pickupPortCode\n    startDay\n    term {\n      count\n      unit\n    }\n    month\n    morePasses\n    branchCode\n    updatedAt\n    version\n  }\n": types.DraftPartsFragmentDoc,
    "\n  query FormList {\n    applicationForms {\n      kind\n      subject\n    }\n  }\n": types.FormListDocument,
    "\n  mutation HoldCards($input: HoldCardsInput!, $key: String!) {\n    holdCards(input: $input, idempotencyKey: $key) {\n      id\n      status\n      ...CardStops\n    }\n  }\n": types.HoldCardsDocument,
    "\n  query PassOptions($number: String!) {\n    pass(number: $number) {\n      id\n      applicationOptions {\n        form\n        eligibility {\n          ...EligibilityParts\n        }\n      }\n    }\n  }\n": types.PassOptionsDocument,
    "\n  query Pass($number: String!) {\n    pass(number: $number) {\n      id\n      number\n      status\n      madeAt\n      collectedAt\n      company {\n        name\n      }\n      viewerCan {\n        print\n      }\n      ...PassPage\n      stopActions\n      voidableUntil\n      ...CardStops\n      ...AccessGrantParts\n      ...HolderPhoneParts\n      holder {\n        masked\n        idNumber\n      }\n    }\n  }\n": types.PassDocument,
    "\n  fragment PrintedParts on Pass {\n    id\n    number\n    code\n    validFrom\n    validTo\n    gateReadyAt\n    areas {\n      ...AreaNames\n    }\n    holder {\n      name\n      englishName\n      idNumber\n    }\n    company {\n      name\n    }\n  }\n": types.PrintedPartsFragmentDoc,
    "\n  query Passes($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: $order, page: $page, size: $size) {\n      items {\n        ...PassParts\n      }\n      total\n    }\n    ports {\n      ...PortNames\n    }\n  }\n": types.PassesDocument,
    "\n  query PersonPasses($idNumber: String!, $page: Int!, $size: Int!) {\n    passes(filter: { idNumber: $idNumber, ownership: OWNED }, page: $page, size: $size) {\n      total\n      items {\n        id\n        number\n        kind\n        status\n        validFrom\n        validTo\n        madeAt\n        collectedAt\n        lastPassageAt\n        areas {\n          ...AreaNames\n        }\n      }\n    }\n  }\n": types.PersonPassesDocument,
    "\n  query SingleEntryDrafts {\n    applicationDrafts {\n      form\n      ...DraftParts\n    }\n  }\n": types.SingleEntryDraftsDocument,
    "\n  mutation VoidSingleEntryPass($number: String!) {\n    voidSingleEntryPass(number: $number) {\n      id\n      number\n      status\n    }\n  }\n": types.VoidSingleEntryPassDocument,
    "\n  query PrintedPass($number: String!) {\n    pass(number: $number) {\n      number\n      status\n      viewerCan {\n        print\n      }\n      company {\n        name\n      }\n      port {\n        code\n      }\n      ...PrintedParts\n    }\n  }\n": types.PrintedPassDocument,
    "\n  query PrintedApplication($number: String!) {\n    application(number: $number) {\n      passes {\n        number\n        status\n        viewerCan {\n          print\n        }\n        company {\n          name\n        }\n        port {\n          code\n        }\n        ...PrintedParts\n      }\n    }\n  }\n": types.PrintedApplicationDocument,
    "\n  query PassExport($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: $order, page: $page, size: $size) {\n      items {\n        ...PassParts\n      }\n    }\n  }\n": types.PassExportDocument,
    "\n  fragment PassParts on Pass {\n    id\n    number\n    kind\n    medium\n    status\n    issuedAt\n    validFrom\n    validTo\n    gateReadyAt\n    madeAt\n    collectedAt\n    lastPassageAt\n    port {\n      ...PortNames\n    }\n    areas {\n      ...AreaNames\n    }\n    holder {\n      name\n      englishName\n      idKind\n      idNumber\n      masked\n    }\n    company {\n      name\n    }\n    applicationNumber\n    voidableUntil\n    viewerCan {\n      print\n      apply\n    }\n    spotCheck {\n      ...SpotCheckParts\n    }\n  }\n": types.PassPartsFragmentDoc,
    "\n  mutation DeletePerson(\n    $id: ID!\n    $version: Int!\n    $cards: CardsOfRemovedPerson\n    $withdraw: Boolean = false\n    $reason: String\n  ) {\n    deletePerson(id: $id, version: $version, cards: $cards, withdraw: $withdraw, reason: $reason)\n  }\n": types.DeletePersonDocument,
    "\n  mutation UpdatePerson($id: ID!, $version: Int!, $input: PersonInput!) {\n    updatePerson(id: $id, version: $version, input: $input) {\n      ...PersonParts\n    }\n  }\n": types.UpdatePersonDocument,
    "\n  mutation CreatePerson($input: PersonInput!, $key: String!) {\n    createPerson(input: $input, idempotencyKey: $key) {\n      id\n    }\n  }\n": types.CreatePersonDocument,
    "\n  query People($filter: PersonFilter!, $page: Int!, $size: Int!) {\n    people(filter: $filter, page: $page, size: $size) {\n      items {\n        id\n        idKind\n        idNumber\n        masked\n        name\n        englishName\n        mobile\n        attachments {\n          kind\n        }\n        eligibility(form: FOREIGN_SINGLE_ENTRY) {\n          allowed\n          conclusive\n          reasons {\n            code\n            limit\n            until\n            attachment\n          }\n        }\n      }\n      total\n    }\n  }\n": types.PeopleDocument,
    "\n  mutation RemoveAttachment($id: ID!) {\n    removeAttachment(id: $id) {\n      id\n      attachments {\n        ...AttachmentParts\n      }\n    }\n  }\n": types.RemoveAttachmentDocument,
    "\n  fragment LinkedPerson on Person {\n    id\n    name\n    idKind\n    idNumber\n  }\n": types.LinkedPersonFragmentDoc,
    "\n  fragment PersonLinks on Person {\n    id\n    name\n    linkedPeople {\n      ...LinkedPerson\n    }\n    possiblySame {\n      ...LinkedPerson\n    }\n  }\n": types.PersonLinksFragmentDoc,
    "\n  mutation LinkPeople($personIds: [ID!]!, $reason: String!) {\n    linkPeople(personIds: $personIds, reason: $reason) {\n      ...PersonLinks\n    }\n  }\n": types.LinkPeopleDocument,
    "\n  mutation UnlinkPerson($id: ID!, $reason: String!) {\n    unlinkPerson(id: $id, reason: $reason) {\n      ...PersonLinks\n    }\n  }\n": types.UnlinkPersonDocument,
    "\n  fragment PersonOptions on Person {\n    id\n    applicationOptions {\n      form\n      eligibility {\n        ...EligibilityParts\n      }\n    }\n  }\n": types.PersonOptionsFragmentDoc,
    "\n  query Person($id: ID!) {\n    person(id: $id) {\n      id\n      masked\n      name\n      englishName\n      idKind\n      idNumber\n      bannedUntil\n      ...PersonParts\n      attachments {\n        kind\n        ...AttachmentParts\n      }\n      ...PersonOptions\n      ...PersonLinks\n    }\n  }\n": types.PersonDocument,
    "\n  mutation AddAttachment($personId: ID!, $kind: AttachmentKind!, $uploadId: ID!) {\n    addAttachment(personId: $personId, kind: $kind, uploadId: $uploadId) {\n      id\n      attachments {\n        ...AttachmentParts\n      }\n    }\n  }\n": types.AddAttachmentDocument,
    "\n  query FilePeople($filter: PersonFilter!, $size: Int!) {\n    people(filter: $filter, size: $size) {\n      items {\n        id\n        idKind\n        idNumber\n        name\n        attachments {\n          kind\n        }\n      }\n    }\n  }\n": types.FilePeopleDocument,
    "\n  query PeopleImportPreview($rows: [PersonInput!]!) {\n    peopleImportPreview(rows: $rows) {\n      rows {\n        row\n        errors {\n          code\n          field\n        }\n        person {\n          name\n          englishName\n          mobile\n          documentValidTo\n        }\n        update {\n          personId\n          version\n          changes {\n            field\n            before\n            after\n          }\n        }\n      }\n    }\n  }\n": types.PeopleImportPreviewDocument,
    "\n  mutation ImportPeople($rows: [PersonInput!]!, $updates: [ImportUpdateInput!]!, $key: String!) {\n    importPeople(rows: $rows, updates: $updates, idempotencyKey: $key)\n  }\n": types.ImportPeopleDocument,
    "\n  query PeopleExport($filter: PersonFilter!, $page: Int!, $size: Int!) {\n    people(filter: $filter, page: $page, size: $size) {\n      items {\n        id\n        idKind\n        idNumber\n        name\n        englishName\n        mobile\n        documentValidTo\n        attachments {\n          kind\n        }\n        eligibility(form: FOREIGN_SINGLE_ENTRY) {\n          allowed\n          ...EligibilityParts\n        }\n      }\n    }\n  }\n": types.PeopleExportDocument,
    "\n  query OwnGroups {\n    personGroups {\n      ...PersonGroupParts\n    }\n  }\n": types.OwnGroupsDocument,
    "\n  fragment PersonGroupParts on PersonGroup {\n    id\n    name\n    personIds\n    version\n  }\n": types.PersonGroupPartsFragmentDoc,
    "\n  mutation CreatePersonGroup($name: String!, $personIds: [ID!]!, $key: String) {\n    createPersonGroup(name: $name, personIds: $personIds, idempotencyKey: $key) {\n      ...PersonGroupParts\n    }\n  }\n": types.CreatePersonGroupDocument,
    "\n  mutation ChangePersonGroup($id: ID!, $version: Int!, $name: String, $add: [ID!]!, $remove: [ID!]!) {\n    changePersonGroup(id: $id, version: $version, name: $name, addPersonIds: $add, removePersonIds: $remove) {\n      ...PersonGroupParts\n    }\n  }\n": types.ChangePersonGroupDocument,
    "\n  mutation DeletePersonGroup($id: ID!, $version: Int!) {\n    deletePersonGroup(id: $id, version: $version)\n  }\n": types.DeletePersonGroupDocument,
    "\n  query PersonMatches($values: [String!]!) {\n    personMatches(values: $values) {\n      line\n      personIds\n    }\n  }\n": types.PersonMatchesDocument,
    "\n  query CardPhone($number: String!) {\n    pass(number: $number) {\n      ...CardPhoneParts\n    }\n  }\n": types.CardPhoneDocument,
    "\n  query CardPhones($filter: CardPhoneFilter!, $page: Int!, $size: Int!) {\n    cardPhones(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        ...CardPhoneParts\n      }\n    }\n  }\n": types.CardPhonesDocument,
    "\n  mutation OpenPhoneVerification($number: String!, $idNumber: String!) {\n    openPhoneVerification(number: $number, idNumber: $idNumber) {\n      ...CardPhoneParts\n      number\n    }\n  }\n": types.OpenPhoneVerificationDocument,
    "\n  query ChangeablePhones($filter: CardPhoneFilter!, $page: Int!, $size: Int!) {\n    cardPhones(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        ...CardPhoneParts\n      }\n    }\n  }\n": types.ChangeablePhonesDocument,
    "\n  mutation VerifyPhoneByLink($token: String!) {\n    verifyPhoneByLink(token: $token)\n  }\n": types.VerifyPhoneByLinkDocument,
    "\n  mutation RequestPhoneCode($passNumber: String!, $idNumber: String!, $phone: String!, $language: Language!) {\n    requestPhoneCode(passNumber: $passNumber, idNumber: $idNumber, phone: $phone, language: $language)\n  }\n": types.RequestPhoneCodeDocument,
    "\n  mutation ConfirmPhone($passNumber: String!, $idNumber: String!, $phone: String!, $code: String!) {\n    confirmPhone(passNumber: $passNumber, idNumber: $idNumber, phone: $phone, code: $code)\n  }\n": types.ConfirmPhoneDocument,
    "\n  mutation SendCardPhoneCode($number: String!, $newPhone: String) {\n    sendCardPhoneCode(number: $number, newPhone: $newPhone) {\n      phone\n      until\n    }\n  }\n": types.SendCardPhoneCodeDocument,
    "\n  mutation ConfirmCardPhone($number: String!, $code: String!) {\n    confirmCardPhone(number: $number, code: $code) {\n      ...CardPhoneParts\n    }\n  }\n": types.ConfirmCardPhoneDocument,
    "\n  fragment CardPhoneParts on Pass {\n    id\n    number\n    validFrom\n    validTo\n    status\n    holder {\n      name\n      masked\n      idNumber\n    }\n    holderPhone {\n      state\n      phone\n      verifiedPhone\n      verifiedAt\n      canChange\n    }\n  }\n": types.CardPhonePartsFragmentDoc,
    "\n  fragment PhoneChangeParts on PhoneChangeResult {\n    row\n    passNumber\n    before\n    after\n    codeSent\n    error {\n      code\n      field\n    }\n    pass {\n      id\n      holder {\n        name\n        masked\n      }\n    }\n  }\n": types.PhoneChangePartsFragmentDoc,
    "\n  query PhoneChangesPreview($changes: [PhoneChangeInput!]!) {\n    cardPhoneChangesPreview(changes: $changes) {\n      ...PhoneChangeParts\n    }\n  }\n": types.PhoneChangesPreviewDocument,
    "\n  mutation ChangePhones($changes: [PhoneChangeInput!]!, $sendCodes: Boolean!, $key: String!) {\n    changeCardPhones(changes: $changes, sendCodes: $sendCodes, idempotencyKey: $key) {\n      ...PhoneChangeParts\n    }\n  }\n": types.ChangePhonesDocument,
    "\n  query PhoneTemplate($page: Int!, $size: Int!) {\n    cardPhones(page: $page, size: $size) {\n      items {\n        ...CardPhoneParts\n      }\n    }\n  }\n": types.PhoneTemplateDocument,
    "\n  mutation RegisterAccount($input: RegisterAccountInput!, $idempotencyKey: String!) {\n    registerAccount(input: $input, idempotencyKey: $idempotencyKey) {\n      accountName\n      email\n    }\n  }\n": types.RegisterAccountDocument,
    "\n  mutation RegisterSharedAccount($input: RegisterSharedAccountInput!, $idempotencyKey: String!) {\n    registerSharedAccount(input: $input, idempotencyKey: $idempotencyKey) {\n      accountName\n      email\n    }\n  }\n": types.RegisterSharedAccountDocument,
    "\n  mutation ReinstateByNumber($number: String!, $idNumber: String!, $key: String!) {\n    reinstateByIdNumber(number: $number, idNumber: $idNumber, idempotencyKey: $key) {\n      id\n      effectiveAt\n      pass {\n        id\n        status\n      }\n    }\n  }\n": types.ReinstateByNumberDocument,
    "\n  query ReinstatementPorts {\n    ports {\n      ...PortNames\n    }\n  }\n": types.ReinstatementPortsDocument,
    "\n  query SearchEverywhere($text: String!) {\n    passes(filter: { ownership: OWNED, search: $text }, size: 5) {\n      items {\n        id\n        number\n        holder {\n          name\n        }\n      }\n    }\n    applications(filter: { ownership: OWNED, number: $text }, size: 5) {\n      items {\n        id\n        number\n        form\n      }\n    }\n    withPerson: applications(filter: { ownership: OWNED, person: $text }, size: 5) {\n      items {\n        id\n        number\n        form\n      }\n    }\n    people(filter: { ownership: OWNED, name: $text }, size: 5) {\n      items {\n        id\n        name\n        englishName\n      }\n    }\n    byDocument: people(filter: { ownership: OWNED, idNumber: $text }, size: 5) {\n      items {\n        id\n        name\n        englishName\n      }\n    }\n  }\n": types.SearchEverywhereDocument,
    "\n  query BoundSharedAccounts {\n    viewer {\n      boundSharedAccounts {\n        id\n        accountName\n        personName\n        boundAt\n      }\n    }\n  }\n": types.BoundSharedAccountsDocument,
    "\n  mutation BindAccount($accountName: String!, $password: String!) {\n    bindAccount(accountName: $accountName, password: $password) {\n      ...ViewerParts\n    }\n  }\n": types.BindAccountDocument,
    "\n  mutation UnbindAccount($id: ID!) {\n    unbindAccount(id: $id) {\n      ...ViewerParts\n    }\n  }\n": types.UnbindAccountDocument,
    "\n  query CompanySuspensions($states: [SuspensionState!], $page: Int!, $size: Int!) {\n    suspensions(filter: { states: $states }, page: $page, size: $size) {\n      total\n      items {\n        id\n        passNumber\n        ...SuspensionParts\n      }\n    }\n  }\n": types.CompanySuspensionsDocument,
    "\n  query OwnSuspensions {\n    viewer {\n      suspensions {\n        ...SuspensionParts\n      }\n    }\n  }\n": types.OwnSuspensionsDocument,
    "\n  query UnusedCardPorts {\n    ports {\n      ...PortNames\n    }\n  }\n": types.UnusedCardPortsDocument,
    "\n  fragment ApplicationPass on Pass {\n    id\n    number\n    kind\n    status\n    validTo\n    port {\n      ...PortNames\n    }\n    holder {\n      name\n      maskedIdNumber\n      masked\n    }\n    spotCheck {\n      ...SpotCheckParts\n    }\n  }\n": types.ApplicationPassFragmentDoc,
    "\n  query ApplicationPasses($number: String!) {\n    application(number: $number) {\n      number\n      passes {\n        ...ApplicationPass\n      }\n    }\n  }\n": types.ApplicationPassesDocument,
    "\n  query ApplicationSearch($filter: ApplicationFilter!, $page: Int!, $size: Int!) {\n    applications(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        number\n        ...ApplicationParts\n        company {\n          name\n        }\n      }\n    }\n  }\n": types.ApplicationSearchDocument,
    "\n  query ApplicationSearchExport($filter: ApplicationFilter!, $page: Int!, $size: Int!) {\n    applications(filter: $filter, page: $page, size: $size) {\n      items {\n        ...ApplicationParts\n        company {\n          name\n        }\n      }\n    }\n  }\n": types.ApplicationSearchExportDocument,
    "\n  query BanRules {\n    banRules {\n      causes {\n        inUse\n        enteredAt\n        enteredBy\n        withdrawnAt\n        withdrawable\n        cause {\n          id\n          code\n          nameZh\n          nameEn\n          holdsFrom\n          months\n          cancelsAtCase\n          extraMonths\n        }\n      }\n      companies {\n        id\n        holdsFrom\n        cases\n        days\n        furtherDays\n        enteredAt\n        enteredBy\n        withdrawnAt\n        withdrawable\n      }\n    }\n  }\n": types.BanRulesDocument,
    "\n  mutation WithdrawBanRule($id: ID!) {\n    withdrawBanRule(id: $id) {\n      causes {\n        withdrawable\n      }\n    }\n  }\n": types.WithdrawBanRuleDocument,
    "\n  mutation EnterBanCause($input: BanCauseInput!) {\n    enterBanCause(input: $input) {\n      causes {\n        withdrawable\n      }\n    }\n  }\n": types.EnterBanCauseDocument,
    "\n  mutation EnterCompanyBarRule($input: CompanyBarRuleInput!) {\n    enterCompanyBarRule(input: $input) {\n      companies {\n        id\n      }\n    }\n  }\n": types.EnterCompanyBarRuleDocument,
    "\n  fragment BanCandidateParts on BanCandidate {\n    cases\n    openApplications\n    records {\n      idKind\n      maskedIdNumber\n      name\n      company {\n        name\n        organisationNumber\n      }\n    }\n    cards {\n      id\n      number\n    }\n    bans {\n      id\n      state\n      cause {\n        id\n        nameZh\n        nameEn\n      }\n    }\n  }\n": types.BanCandidatePartsFragmentDoc,
    "\n  fragment BanFactParts on Ban {\n    id\n    idKind\n    maskedIdNumber\n    note\n    evidence\n    months\n    until\n    caseNumber\n    termMonths\n    companyBarredUntil\n    branch {\n      nameZh\n      nameEn\n    }\n    company {\n      name\n      organisationNumber\n    }\n    cause {\n      id\n      nameZh\n      nameEn\n    }\n  }\n": types.BanFactPartsFragmentDoc,
    "\n  query RevealBannedNumber($id: ID!) {\n    ban(id: $id) {\n      id\n      idNumber\n    }\n  }\n": types.RevealBannedNumberDocument,
    "\n  query BanCauses {\n    banCauses {\n      id\n      code\n      nameZh\n      nameEn\n      months\n    }\n  }\n": types.BanCausesDocument,
    "\n  fragment BanHistoryParts on Ban {\n    id\n    proposedAt\n    proposedBy\n    expiresAt\n    decision\n    decidedAt\n    decidedBy\n    decisionReason\n    liftedAt\n    liftedBy\n    liftReason\n    annulledAt\n    annulledBy\n    annulReason\n  }\n": types.BanHistoryPartsFragmentDoc,
    "\n  query BanPage($id: ID!) {\n    ban(id: $id) {\n      id\n      state\n      name\n      caseNumber\n      termMonths\n      cancelsCards\n      viewerMay\n      ...BanFactParts\n      ...BanHistoryParts\n    }\n  }\n": types.BanPageDocument,
    "\n  query BansPage($filter: BanFilter!, $page: Int!, $size: Int!) {\n    bans(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        ...BanParts\n      }\n    }\n  }\n": types.BansPageDocument,
    "\n  query BanCandidate($idKind: IdKind!, $idNumber: String!) {\n    banCandidate(idKind: $idKind, idNumber: $idNumber) {\n      ...BanCandidateParts\n      records {\n        company {\n          name\n          organisationNumber\n        }\n      }\n    }\n  }\n": types.BanCandidateDocument,
    "\n  fragment BanParts on Ban {\n    id\n    state\n    idKind\n    maskedIdNumber\n    name\n    until\n    proposedAt\n    proposedBy\n    branch {\n      code\n      nameZh\n      nameEn\n    }\n    company {\n      name\n      organisationNumber\n    }\n    cause {\n      id\n      nameZh\n      nameEn\n    }\n  }\n": types.BanPartsFragmentDoc,
    "\n  mutation ProposeBan($input: BanInput!) {\n    proposeBan(input: $input) {\n      id\n      ...BanParts\n    }\n  }\n": types.ProposeBanDocument,
    "\n  mutation DecideBan($id: ID!, $decision: BanDecision!, $reason: String) {\n    decideBan(id: $id, decision: $decision, reason: $reason) {\n      id\n      state\n    }\n  }\n": types.DecideBanDocument,
    "\n  mutation LiftBan($id: ID!, $reason: String!, $annul: Boolean!) {\n    liftBan(id: $id, reason: $reason, annul: $annul) {\n      id\n      state\n    }\n  }\n": types.LiftBanDocument,
    "\n  fragment CardBatchParts on CardBatch {\n    id\n    state\n    createdAt\n    createdBy\n    cardCount\n    madeCount\n    leftCount\n    dissolvedAt\n    dissolvedBy\n    dissolveReason\n    branch {\n      code\n      ...BranchNames\n    }\n  }\n": types.CardBatchPartsFragmentDoc,
    "\n  query CardBatchesPage($filter: CardBatchFilter!, $page: Int!, $size: Int!) {\n    cardBatches(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        ...CardBatchParts\n      }\n    }\n  }\n": types.CardBatchesPageDocument,
    "\n  query CardBatchPage($id: ID!) {\n    cardBatch(id: $id) {\n      id\n      ...CardBatchParts\n      cards {\n        error {\n          code\n          until\n        }\n        pass {\n          id\n          number\n          status\n          madeAt\n          holder {\n            name\n            maskedIdNumber\n            masked\n          }\n          company {\n            name\n          }\n        }\n      }\n    }\n  }\n": types.CardBatchPageDocument,
    "\n  mutation MarkCardBatchMade($id: ID!) {\n    markCardBatchMade(id: $id) {\n      batch {\n        id\n        ...CardBatchParts\n      }\n      results {\n        passNumber\n        error {\n          code\n          until\n        }\n      }\n    }\n  }\n": types.MarkCardBatchMadeDocument,
    "\n  mutation DissolveCardBatch($id: ID!, $reason: String!) {\n    dissolveCardBatch(id: $id, reason: $reason) {\n      id\n      ...CardBatchParts\n    }\n  }\n": types.DissolveCardBatchDocument,
    "\n  mutation CreateCardBatch($numbers: [String!]!) {\n    createCardBatch(numbers: $numbers) {\n      id\n    }\n  }\n": types.CreateCardBatchDocument,
    "\n  query CardAtDesk($number: String!) {\n    cardAtDesk(number: $number) {\n      id\n      holder {\n        idNumber\n      }\n      attachments {\n        kind\n        file {\n          ...FileParts\n        }\n      }\n      ...CardRow\n    }\n  }\n": types.CardAtDeskDocument,
    "\n  fragment CardRow on Pass {\n    id\n    number\n    kind\n    medium\n    status\n    issuedAt\n    madeAt\n    collectedAt\n    validFrom\n    validTo\n    cardAction\n    exchangedFromNumber\n    fee {\n      amount\n      state\n    }\n    port {\n      ...PortNames\n    }\n    holder {\n      name\n      maskedIdNumber\n      masked\n    }\n    company {\n      name\n    }\n  }\n": types.CardRowFragmentDoc,
    "\n  query CardPorts {\n    ports {\n      code\n      ...PortNames\n      branch {\n        code\n      }\n    }\n  }\n": types.CardPortsDocument,
    "\n  query Cards($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: $order, page: $page, size: $size) {\n      total\n      items {\n        number\n        ...CardRow\n      }\n    }\n  }\n": types.CardsDocument,
    "\n  mutation MarkCards($numbers: [String!]!, $action: CardAction!) {\n    markCards(numbers: $numbers, action: $action) {\n      ...CardRow\n    }\n  }\n": types.MarkCardsDocument,
    "\n  fragment CollectedCard on Pass {\n    id\n    number\n    kind\n    medium\n    collectedAt\n    exchangedFromNumber\n    viewerMayUndoCollection\n    collection {\n      collectorKind\n      collectorName\n      oldCard\n      missingReason\n      handedOutBy\n    }\n    fee {\n      amount\n      state\n      receiptNumber\n      waiveReason\n    }\n    port {\n      ...PortNames\n    }\n    holder {\n      name\n      maskedIdNumber\n      masked\n    }\n    company {\n      name\n    }\n  }\n": types.CollectedCardFragmentDoc,
    "\n  query CollectedCards($filter: PassFilter!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: COLLECTED_DESC, page: $page, size: $size) {\n      total\n      items {\n        number\n        ...CollectedCard\n      }\n    }\n  }\n": types.CollectedCardsDocument,
    "\n  query CollectedCardExport($filter: PassFilter!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: COLLECTED_DESC, page: $page, size: $size) {\n      items {\n        number\n        ...CollectedCard\n      }\n    }\n  }\n": types.CollectedCardExportDocument,
    "\n  mutation CollectCards($cards: [CollectedCardInput!]!, $collector: CollectorInput!) {\n    collectCards(cards: $cards, collector: $collector) {\n      ...CardRow\n    }\n  }\n": types.CollectCardsDocument,
    "\n  fragment PrintedCard on Pass {\n    id\n    number\n    kind\n    medium\n    validFrom\n    validTo\n    code\n    holder {\n      name\n      englishName\n      idNumber\n    }\n    company {\n      name\n    }\n    port {\n      ...PortNames\n    }\n    areas {\n      code\n      ...AreaNames\n    }\n    attachments {\n      kind\n      file {\n        ...FileParts\n      }\n    }\n  }\n": types.PrintedCardFragmentDoc,
    "\n  query CardPrintData($numbers: [String!]!) {\n    cardPrintData(numbers: $numbers, size: 25) {\n      items {\n        ...PrintedCard\n      }\n    }\n  }\n": types.CardPrintDataDocument,
    "\n  query CardBatchPrintData($id: ID!, $page: Int!) {\n    cardBatchPrintData(id: $id, page: $page, size: 25) {\n      items {\n        ...PrintedCard\n      }\n    }\n  }\n": types.CardBatchPrintDataDocument,
    "\n  fragment MailParts on MailPreview {\n    to\n    language\n    subject\n    text\n  }\n": types.MailPartsFragmentDoc,
    "\n  query StandardReasons($subject: ReviewSubject!, $step: DecisionStep!, $language: Language!) {\n    standardReasons(subject: $subject, step: $step, language: $language)\n  }\n": types.StandardReasonsDocument,
    "\n  query CertificatePage($state: ReviewState, $filter: CertificateFilter!, $page: Int!, $size: Int!) {\n    certificates(state: $state, filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        state\n        submittedAt\n        registrationId\n        company {\n          name\n        }\n      }\n    }\n  }\n": types.CertificatePageDocument,
    "\n  query CertificatesPage($state: ReviewState, $filter: CertificateFilter!, $page: Int!, $size: Int!) {\n    certificates(state: $state, filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        state\n        submittedAt\n        registrationId\n        company {\n          name\n          organisationNumber\n        }\n        decision {\n          decidedAt\n          decidedBy\n        }\n      }\n    }\n  }\n": types.CertificatesPageDocument,
    "\n  query CertificateExport($state: ReviewState, $filter: CertificateFilter!, $page: Int!, $size: Int!) {\n    certificates(state: $state, filter: $filter, page: $page, size: $size) {\n      items {\n        id\n        state\n        submittedAt\n        registrationId\n        company {\n          name\n          organisationNumber\n        }\n        decision {\n          decidedAt\n          decidedBy\n        }\n      }\n    }\n  }\n": types.CertificateExportDocument,
    "\n  query CompaniesPage($filter: CompanyFilter!, $page: Int!, $size: Int!) {\n    companyDossiers(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        registeredAt\n        company {\n          name\n          organisationNumber\n        }\n        applicationEligibility {\n          ...EligibilityParts\n        }\n      }\n    }\n  }\n": types.CompaniesPageDocument,
    "\n  query AccountsOfCompany($id: ID!) {\n    companyAccounts(filter: { companyId: $id }, size: 20) {\n      total\n      items {\n        id\n        ...CompanyAccountParts\n      }\n    }\n  }\n": types.AccountsOfCompanyDocument,
    "\n  query ApplicationsOfCompany($filter: ApplicationFilter!) {\n    applications(filter: $filter, size: 5) {\n      total\n      items {\n        id\n        number\n        ...ApplicationParts\n      }\n    }\n  }\n": types.ApplicationsOfCompanyDocument,
    "\n  query BansOfCompany($number: String!) {\n    bans(filter: { organisationNumber: $number }, size: 5) {\n      total\n      items {\n        id\n        ...BanParts\n      }\n    }\n  }\n": types.BansOfCompanyDocument,
    "\n  query CertificatesOfCompany($number: String!) {\n    certificates(filter: { organisationNumber: $number }, size: 20) {\n      total\n      items {\n        id\n        state\n        submittedAt\n        registrationId\n        decision {\n          decidedAt\n          decidedBy\n          reason\n        }\n      }\n    }\n  }\n": types.CertificatesOfCompanyDocument,
    "\n  fragment CompanyFacts on CompanyDossier {\n    company {\n      organisationKind\n      organisationNumber\n    }\n    registeredAt\n    phone\n    fax\n    address\n    responsiblePerson\n    applicationEligibility {\n      ...EligibilityParts\n    }\n  }\n": types.CompanyFactsFragmentDoc,
    "\n  query CompanyDossierPage($number: String!) {\n    companyDossier(organisationNumber: $number) {\n      id\n      company {\n        name\n        organisationNumber\n      }\n      ...CompanyFacts\n    }\n  }\n": types.CompanyDossierPageDocument,
    "\n  query PassesOfCompany($number: String!) {\n    passes(filter: { company: $number }, size: 5) {\n      total\n      items {\n        number\n        ...PassSearchRow\n      }\n    }\n  }\n": types.PassesOfCompanyDocument,
    "\n  query ReadsOfCompany($number: String!) {\n    idNumberReads(filter: { organisationNumber: $number }, size: 5) {\n      total\n      items {\n        id\n        ...IdNumberReadRow\n      }\n    }\n  }\n": types.ReadsOfCompanyDocument,
    "\n  query RegistrationsOfCompany($number: String!) {\n    registrations(filter: { organisationNumber: $number }, size: 20) {\n      total\n      items {\n        id\n        state\n        submittedAt\n        accountName\n        personName\n        decision {\n          decidedAt\n          decidedBy\n          reason\n        }\n      }\n    }\n  }\n": types.RegistrationsOfCompanyDocument,
    "\n  query SuspensionsOfCompany($number: String!) {\n    suspensions(filter: { organisationNumber: $number }, size: 5) {\n      total\n      items {\n        id\n        passNumber\n        ...SuspensionParts\n      }\n    }\n  }\n": types.SuspensionsOfCompanyDocument,
    "\n  query AccountsOfCompanies($filter: CompanyAccountFilter!, $page: Int!, $size: Int!) {\n    companyAccounts(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        personName\n        ...CompanyAccountParts\n      }\n    }\n  }\n": types.AccountsOfCompaniesDocument,
    "\n  mutation CorrectAccountEmail($id: ID!, $version: Int!, $email: String!, $reason: String!) {\n    correctAccountEmail(id: $id, version: $version, email: $email, reason: $reason) {\n      ...CompanyAccountParts\n    }\n  }\n": types.CorrectAccountEmailDocument,
    "\n  query FailedMessagePage($id: ID!) {\n    failedMessage(id: $id) {\n      id\n      ...FailedMessageParts\n    }\n  }\n": types.FailedMessagePageDocument,
    "\n  query FailedMessages($filter: FailedMessageFilter!, $page: Int!, $size: Int!) {\n    failedMessages(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        subject\n        ...FailedMessageParts\n      }\n    }\n  }\n": types.FailedMessagesDocument,
    "\n  fragment FailedMessageParts on FailedMessage {\n    id\n    channel\n    state\n    recipient\n    subject\n    createdAt\n    refusedAt\n    failure\n    attempts\n  }\n": types.FailedMessagePartsFragmentDoc,
    "\n  mutation RetryMessage($id: ID!, $reason: String!) {\n    retryMessage(id: $id, reason: $reason) {\n      ...FailedMessageParts\n    }\n  }\n": types.RetryMessageDocument,
    "\n  mutation GiveUpMessage($id: ID!, $reason: String!) {\n    giveUpMessage(id: $id, reason: $reason) {\n      ...FailedMessageParts\n    }\n  }\n": types.GiveUpMessageDocument,
    "\n  mutation PlanFeeRule($input: FeeRuleInput!) {\n    planFeeRule(input: $input) {\n      id\n      state\n    }\n  }\n": types.PlanFeeRuleDocument,
    "\n  query FeeRules {\n    feeRules {\n      id\n      holdsFrom\n      amount\n      freeIssuedBefore\n      state\n      setBy\n      setAt\n      withdrawable\n      withdrawnBy\n      withdrawnAt\n    }\n  }\n": types.FeeRulesDocument,
    "\n  mutation WithdrawFeeRule($id: ID!, $reason: String!) {\n    withdrawFeeRule(id: $id, reason: $reason) {\n      id\n      state\n    }\n  }\n": types.WithdrawFeeRuleDocument,
    "\n  fragment FeeRow on Fee {\n    id\n    passNumber\n    holderName\n    maskedIdNumber\n    companyName\n    branch {\n      ...BranchNames\n    }\n    amount\n    state\n    dueAt\n    settledAt\n    receiptNumber\n    waiveReason\n    ...FeeParts\n  }\n": types.FeeRowFragmentDoc,
    "\n  query Fees($filter: FeeFilter!, $all: FeeFilter!, $page: Int!, $size: Int!) {\n    fees(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        ...FeeRow\n      }\n    }\n    ofAllStates: fees(filter: $all, size: 1) {\n      totals {\n        state\n        count\n        amount\n      }\n    }\n  }\n": types.FeesDocument,
    "\n  mutation PayFees($ids: [ID!]!, $receiptNumber: String!) {\n    payFees(ids: $ids, receiptNumber: $receiptNumber) {\n      id\n      ...FeeRow\n    }\n  }\n": types.PayFeesDocument,
    "\n  mutation WaiveFees($ids: [ID!]!, $reason: String!) {\n    waiveFees(ids: $ids, reason: $reason) {\n      id\n      ...FeeRow\n    }\n  }\n": types.WaiveFeesDocument,
    "\n  mutation ReopenFee($id: ID!, $reason: String!) {\n    reopenFee(id: $id, reason: $reason) {\n      id\n      ...FeeRow\n    }\n  }\n": types.ReopenFeeDocument,
    "\n  query FeeExport($filter: FeeFilter!, $page: Int!, $size: Int!) {\n    fees(filter: $filter, page: $page, size: $size) {\n      items {\n        ...FeeRow\n      }\n    }\n  }\n": types.FeeExportDocument,
    "\n  query GateHealthPage($filter: GateHealthFilter!, $page: Int!, $size: Int!) {\n    gateHealth(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        ...GateHealthParts\n      }\n    }\n    ports {\n      ...PortNames\n    }\n  }\n": types.GateHealthPageDocument,
    "\n  fragment GateHealthParts on GateHealth {\n    gate {\n      id\n      code\n      nameZh\n      nameEn\n      area {\n        ...AreaNames\n      }\n    }\n    state\n    heardAt\n    lastPassageAt\n    behindSince\n    pendingChanges\n    unsentEvents\n    clockAheadSeconds\n    software\n    openStreams\n    system {\n      id\n      name\n    }\n  }\n": types.GateHealthPartsFragmentDoc,
    "\n  query GateSystemPage($id: ID!) {\n    gateSystem(id: $id) {\n      id\n      name\n      state\n      createdAt\n      disabledAt\n      ...GateSystemParts\n    }\n    ports {\n      ...PortBranches\n    }\n  }\n": types.GateSystemPageDocument,
    "\n  query GateSystemsPage($page: Int!, $size: Int!) {\n    gateSystems(page: $page, size: $size) {\n      total\n      items {\n        id\n        name\n        ...GateSystemParts\n      }\n    }\n  }\n": types.GateSystemsPageDocument,
    "\n  query NewGateSystem {\n    ports {\n      ...PortBranches\n    }\n  }\n": types.NewGateSystemDocument,
    "\n  fragment GateSystemParts on GateSystem {\n    id\n    name\n    branches {\n      code\n      ...BranchNames\n    }\n    state\n    createdAt\n    disabledAt\n    tokens {\n      ...TokenParts\n    }\n    version\n  }\n": types.GateSystemPartsFragmentDoc,
    "\n  mutation CreateGateSystem($input: GateSystemInput!, $key: String!) {\n    createGateSystem(input: $input, idempotencyKey: $key) {\n      id\n      name\n      ...GateSystemParts\n    }\n  }\n": types.CreateGateSystemDocument,
    "\n  mutation ChangeGateSystem($id: ID!, $version: Int!, $input: GateSystemInput!) {\n    changeGateSystem(id: $id, version: $version, input: $input) {\n      ...GateSystemParts\n    }\n  }\n": types.ChangeGateSystemDocument,
    "\n  mutation DisableGateSystem($id: ID!, $version: Int!, $reason: String!) {\n    disableGateSystem(id: $id, version: $version, reason: $reason) {\n      ...GateSystemParts\n    }\n  }\n": types.DisableGateSystemDocument,
    "\n  mutation EnableGateSystem($id: ID!, $version: Int!) {\n    enableGateSystem(id: $id, version: $version) {\n      ...GateSystemParts\n    }\n  }\n": types.EnableGateSystemDocument,
    "\n  query GatePage($id: ID!) {\n    gate(id: $id) {\n      id\n      code\n      nameZh\n      nameEn\n      state\n      createdAt\n      closedAt\n      area {\n        ...AreaNames\n      }\n      ...GateParts\n    }\n  }\n": types.GatePageDocument,
    "\n  query GatesPage($filter: GateFilter!, $page: Int!, $size: Int!) {\n    gates(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        code\n        ...GateParts\n      }\n    }\n    ports {\n      ...PortNames\n    }\n  }\n": types.GatesPageDocument,
    "\n  query NewGate {\n    ports {\n      ...PortAreas\n    }\n  }\n": types.NewGateDocument,
    "\n  fragment GateParts on Gate {\n    id\n    code\n    nameZh\n    nameEn\n    area {\n      ...AreaNames\n    }\n    state\n    createdAt\n    closedAt\n    version\n  }\n": types.GatePartsFragmentDoc,
    "\n  mutation CreateGate($input: CreateGateInput!, $key: String!) {\n    createGate(input: $input, idempotencyKey: $key) {\n      id\n      code\n      ...GateParts\n    }\n  }\n": types.CreateGateDocument,
    "\n  mutation ChangeGate($id: ID!, $version: Int!, $input: GateNamesInput!) {\n    changeGate(id: $id, version: $version, input: $input) {\n      ...GateParts\n    }\n  }\n": types.ChangeGateDocument,
    "\n  mutation CloseGate($id: ID!, $version: Int!) {\n    closeGate(id: $id, version: $version) {\n      ...GateParts\n    }\n  }\n": types.CloseGateDocument,
    "\n  mutation ReopenGate($id: ID!, $version: Int!) {\n    reopenGate(id: $id, version: $version) {\n      ...GateParts\n    }\n  }\n": types.ReopenGateDocument,
    "\n  query StaffCounts {\n    INVITED: staffAccounts(filter: { state: INVITED }, size: 1) {\n      total\n    }\n    ACTIVE: staffAccounts(filter: { state: ACTIVE }, size: 1) {\n      total\n    }\n    DISABLED: staffAccounts(filter: { state: DISABLED }, size: 1) {\n      total\n    }\n  }\n": types.StaffCountsDocument,
    "\n  query OldestCases {\n    workQueue(size: 5) {\n      total\n      items {\n        ...WorkParts\n      }\n    }\n  }\n": types.OldestCasesDocument,
    "\n  query IdNumberReadsPage($filter: IdNumberReadFilter!, $page: Int!, $size: Int!) {\n    idNumberReads(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        ...IdNumberReadRow\n      }\n    }\n  }\n": types.IdNumberReadsPageDocument,
    "\n  fragment IdNumberReadRow on IdNumberRead {\n    id\n    at\n    action\n    by\n    accountName\n    operation\n    purpose\n    screen\n    address\n    subject {\n      kind\n      name\n      masked\n      idKind\n      maskedIdNumber\n    }\n    passNumber\n    applicationNumber\n    companyName\n  }\n": types.IdNumberReadRowFragmentDoc,
    "\n  query IdNumberReadExport($filter: IdNumberReadFilter!, $page: Int!, $size: Int!) {\n    idNumberReads(filter: $filter, page: $page, size: $size) {\n      items {\n        ...IdNumberReadRow\n      }\n    }\n  }\n": types.IdNumberReadExportDocument,
    "\n  query OpenedPlaces {\n    ports {\n      code\n      ...PortNames\n      ...PortAreas\n    }\n  }\n": types.OpenedPlacesDocument,
    "\n  query AdministratorOverview {\n    administratorOverview {\n      gates {\n        state\n        count\n      }\n      failedMessages\n      expiringTokens {\n        accessToken {\n          id\n          label\n          expiresAt\n        }\n        holderKind\n        holderId\n        holderName\n        replaced\n      }\n      neverSignedIn\n      signedInLongAgo\n      failedJobs {\n        queue\n        count\n        lastAt\n      }\n    }\n  }\n": types.AdministratorOverviewDocument,
    "\n  mutation BlockCard($input: BlockCardsInput!, $key: String!) {\n    blockCards(input: $input, idempotencyKey: $key) {\n      id\n      status\n      ...CardStops\n    }\n  }\n": types.BlockCardDocument,
    "\n  mutation MarkCard($number: String!, $action: CardAction!) {\n    markCards(numbers: [$number], action: $action) {\n      ...PassPage\n      cardAction\n    }\n  }\n": types.MarkCardDocument,
    "\n  query CardStopProposals($passNumber: String) {\n    cardStopProposals(passNumber: $passNumber, size: 50) {\n      items {\n        id\n        passNumber\n        kind\n        days\n        cause\n        reason\n        proposedAt\n        proposedBy\n        expiresAt\n        viewerMay\n      }\n    }\n  }\n": types.CardStopProposalsDocument,
    "\n  mutation DecideCardStop($id: ID!, $decision: CardStopDecision!, $reason: String) {\n    decideCardStop(id: $id, decision: $decision, reason: $reason) {\n      id\n      status\n    }\n  }\n": types.DecideCardStopDocument,
    "\n  mutation EndDeactivation($number: String!, $reason: String!) {\n    endDeactivation(number: $number, reason: $reason) {\n      id\n      status\n    }\n  }\n": types.EndDeactivationDocument,
    "\n  fragment PassHolder on Pass {\n    number\n    holder {\n      name\n      englishName\n      idKind\n      maskedIdNumber\n      masked\n    }\n    company {\n      name\n      organisationNumber\n    }\n  }\n": types.PassHolderFragmentDoc,
    "\n  query PassIdNumberReads($number: String!) {\n    idNumberReads(filter: { passNumber: $number }, size: 5) {\n      items {\n        id\n        at\n        action\n        by\n        accountName\n        passNumber\n      }\n    }\n  }\n": types.PassIdNumberReadsDocument,
    "\n  query PassRecordPage($number: String!) {\n    pass(number: $number) {\n      id\n      number\n      status\n      madeAt\n      collectedAt\n      ...PassPage\n      stopActions\n      viewerMayStopExchange\n      viewerMayUndoCollection\n      deactivationReason\n      ...CardStops\n      ...AccessGrantParts\n      ...HolderPhoneParts\n      holder {\n        masked\n        maskedIdNumber\n      }\n      cardAction\n      pendingSpotCheck {\n        submittedByViewer\n      }\n    }\n  }\n": types.PassRecordPageDocument,
    "\n  query PassSearch($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: $order, page: $page, size: $size) {\n      total\n      items {\n        number\n        ...PassSearchRow\n      }\n    }\n    ports {\n      ...PortNames\n    }\n  }\n": types.PassSearchDocument,
    "\n  query RevealIdNumber($number: String!) {\n    pass(number: $number) {\n      id\n      holder {\n        idNumber\n        masked\n      }\n    }\n  }\n": types.RevealIdNumberDocument,
    "\n  mutation DeactivateCard($input: DeactivateCardInput!, $key: String!) {\n    deactivateCard(input: $input, idempotencyKey: $key) {\n      id\n      status\n    }\n  }\n": types.DeactivateCardDocument,
    "\n  mutation ProposeCardStop($input: ProposeCardStopInput!, $key: String!) {\n    proposeCardStop(input: $input, idempotencyKey: $key) {\n      id\n      status\n    }\n  }\n": types.ProposeCardStopDocument,
    "\n  mutation StopCardExchange($number: String!, $reason: String!) {\n    stopCardExchange(number: $number, reason: $reason) {\n      id\n      status\n    }\n  }\n": types.StopCardExchangeDocument,
    "\n  mutation UndoCollection($number: String!, $reason: String!) {\n    undoCollection(number: $number, reason: $reason) {\n      id\n      ...CardRow\n    }\n  }\n": types.UndoCollectionDocument,
    "\n  fragment PassSearchRow on Pass {\n    id\n    number\n    kind\n    status\n    issuedAt\n    validFrom\n    validTo\n    madeAt\n    collectedAt\n    lastPassageAt\n    port {\n      ...PortNames\n    }\n    holder {\n      name\n      maskedIdNumber\n      masked\n    }\n    company {\n      name\n    }\n    spotCheck {\n      result\n      suspension {\n        id\n        state\n      }\n    }\n  }\n": types.PassSearchRowFragmentDoc,
    "\n  query PassSearchExport($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: $order, page: $page, size: $size) {\n      items {\n        ...PassSearchRow\n      }\n    }\n  }\n": types.PassSearchExportDocument,
    "\n  fragment PersonDossierParts on PersonDossier {\n    records {\n      idKind\n      maskedIdNumber\n      name\n      company {\n        name\n        organisationNumber\n      }\n    }\n    passes {\n      number\n      ...PassSearchRow\n    }\n    applications {\n      form\n      applicationNumber\n      submittedAt\n      state\n      stateSince\n      reason\n      company {\n        name\n        organisationNumber\n      }\n    }\n    suspensions {\n      id\n      passNumber\n      ...SuspensionParts\n    }\n    bans {\n      id\n      ...BanParts\n    }\n    reads {\n      id\n      ...IdNumberReadRow\n    }\n  }\n": types.PersonDossierPartsFragmentDoc,
    "\n  query PersonDossierPage($idKind: IdKind!, $idNumber: String!) {\n    personDossier(idKind: $idKind, idNumber: $idNumber) {\n      ...PersonDossierParts\n    }\n  }\n": types.PersonDossierPageDocument,
    "\n  query PhoneCampaignPage($id: ID!) {\n    phoneCampaign(id: $id) {\n      id\n      ...PhoneCampaignParts\n      steps {\n        action\n        at\n        by\n        reason\n      }\n    }\n  }\n": types.PhoneCampaignPageDocument,
    "\n  query PhoneCampaignsPage($page: Int!, $size: Int!) {\n    phoneCampaigns(page: $page, size: $size) {\n      total\n      items {\n        id\n        ...PhoneCampaignParts\n      }\n    }\n  }\n": types.PhoneCampaignsPageDocument,
    "\n  fragment PhoneCampaignParts on PhoneCampaign {\n    id\n    status\n    branch\n    kind\n    phoneState\n    dailyBudget\n    startedAt\n    startedBy\n    queued\n    queuedToday\n    waiting\n    handedOver\n    delivered\n    failed\n    verified\n  }\n": types.PhoneCampaignPartsFragmentDoc,
    "\n  query PreviewPhoneCampaign($audience: PhoneCampaignAudience!) {\n    phoneCampaignPreview(audience: $audience) {\n      messages\n      parts\n      cost\n      text\n    }\n  }\n": types.PreviewPhoneCampaignDocument,
    "\n  mutation StartPhoneCampaign($audience: PhoneCampaignAudience!, $dailyBudget: Int!) {\n    startPhoneCampaign(audience: $audience, dailyBudget: $dailyBudget) {\n      ...PhoneCampaignParts\n    }\n  }\n": types.StartPhoneCampaignDocument,
    "\n  mutation StopPhoneCampaign($id: ID!, $reason: String!) {\n    stopPhoneCampaign(id: $id, reason: $reason) {\n      ...PhoneCampaignParts\n    }\n  }\n": types.StopPhoneCampaignDocument,
    "\n  mutation ResumePhoneCampaign($id: ID!, $reason: String!) {\n    resumePhoneCampaign(id: $id, reason: $reason) {\n      ...PhoneCampaignParts\n    }\n  }\n": types.ResumePhoneCampaignDocument,
    "\n  mutation TakeBackGrantedPasses($itemId: ID!, $reason: String!) {\n    takeBackGrantedPasses(itemId: $itemId, reason: $reason) {\n      id\n    }\n  }\n": types.TakeBackGrantedPassesDocument,
    "\n  mutation GiveBackGrantedPasses($itemId: ID!, $reason: String!) {\n    giveBackGrantedPasses(itemId: $itemId, reason: $reason) {\n      id\n    }\n  }\n": types.GiveBackGrantedPassesDocument,
    "\n  fragment ItemReview on ApplicationItem {\n    documentValidTo\n    documentEndsBeforePass\n    possiblySamePerson\n    id\n    state\n    stateSince\n    reason\n    actions\n    waitingFor\n    resubmittedAt\n    unchangedSinceReturn\n    grantedPasses\n    grantedPassesUsed\n    grantedPassesTakenBack\n    grantActions\n    holder {\n      name\n      englishName\n      idKind\n      maskedIdNumber\n      masked\n    }\n    eligibility {\n      allowed\n      reasons {\n        code\n        limit\n        granted\n        grantedUsed\n        until\n        attachment\n        applicationNumber\n      }\n    }\n    pass {\n      id\n      number\n    }\n  }\n": types.ItemReviewFragmentDoc,
    "\n  fragment ApplicationReview on Application {\n    id\n    number\n    form\n    version\n    reason\n    submittedAt\n    contactName\n    contactPhone\n    language\n    startDay\n    lastDay\n    month\n    morePasses\n    term {\n      count\n      unit\n    }\n    company {\n      name\n      organisationKind\n      organisationNumber\n    }\n    areas {\n      code\n      ...AreaNames\n    }\n    pickupPort {\n      ...PortNames\n    }\n    decidedBy\n    waitingFor\n    corrections {\n      field\n      masked\n      before\n      after\n    }\n    ...TimelineSteps\n    attachments {\n      id\n      kind\n      itemIds\n      file {\n        id\n        viewedAt\n        ...FileParts\n      }\n    }\n    items(size: 100) {\n      items {\n        ...ItemReview\n      }\n    }\n  }\n": types.ApplicationReviewFragmentDoc,
    "\n  query ApplicationCase($number: String!) {\n    application(number: $number) {\n      id\n      number\n      version\n      ...ApplicationReview\n      decisionDraft {\n        itemId\n        action\n        reason\n        grantedPasses\n      }\n      work {\n        ...WorkParts\n      }\n    }\n  }\n": types.ApplicationCaseDocument,
    "\n  mutation SaveDecisionDraft($id: ID!, $decisions: [ItemDecisionInput!]!) {\n    saveDecisionDraft(id: $id, decisions: $decisions)\n  }\n": types.SaveDecisionDraftDocument,
    "\n  query ApplicationDecisionMail($id: ID!, $decisions: [ItemDecisionInput!]!) {\n    applicationDecisionMail(id: $id, decisions: $decisions) {\n      ...MailParts\n    }\n  }\n": types.ApplicationDecisionMailDocument,
    "\n  query RevealItemNumber($number: String!, $place: Int!) {\n    application(number: $number) {\n      items(page: $place, size: 1) {\n        items {\n          id\n          holder {\n            idNumber\n            masked\n          }\n        }\n      }\n    }\n  }\n": types.RevealItemNumberDocument,
    "\n  query ItemPasses($number: String!, $place: Int!) {\n    application(number: $number) {\n      items(page: $place, size: 1) {\n        items {\n          id\n          pass {\n            ...ItemPass\n          }\n          issuedPass {\n            ...ItemPass\n          }\n        }\n      }\n    }\n  }\n": types.ItemPassesDocument,
    "\n  query ItemPassFiles($number: String!, $place: Int!) {\n    application(number: $number) {\n      items(page: $place, size: 1) {\n        items {\n          id\n          pass {\n            attachments {\n              id\n              kind\n              file {\n                ...FileParts\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.ItemPassFilesDocument,
    "\n  fragment ItemPass on Pass {\n    number\n    kind\n    status\n    validFrom\n    validTo\n    areas {\n      code\n      ...AreaNames\n    }\n    port {\n      ...PortNames\n    }\n  }\n": types.ItemPassFragmentDoc,
    "\n  fragment CorrectionParts on ItemCorrection {\n    returnedAt\n    step\n    branches\n    reason\n    unchanged\n    changes {\n      field\n      before\n      after\n    }\n    files {\n      kind\n      changed\n      before {\n        id\n        ...FileParts\n      }\n      after {\n        id\n        ...FileParts\n      }\n    }\n  }\n": types.CorrectionPartsFragmentDoc,
    "\n  query ItemProgress($number: String!, $place: Int!) {\n    application(number: $number) {\n      id\n      version\n      items(page: $place, size: 1) {\n        items {\n          id\n          approvals {\n            step\n            branch\n            approvedAt\n            by\n          }\n          correction {\n            ...CorrectionParts\n          }\n        }\n      }\n    }\n  }\n": types.ItemProgressDocument,
    "\n  mutation AssignWork($ids: [ID!]!, $accountId: ID) {\n    assignWork(ids: $ids, accountId: $accountId) {\n      id\n      refusal\n    }\n  }\n": types.AssignWorkDocument,
    "\n  query WorkLoad {\n    workLoad {\n      unassigned\n      oldestUnassigned\n      colleagues {\n        accountId\n        name\n        mine\n        branches\n        assigned\n        claimed\n        oldestSince\n      }\n    }\n  }\n": types.WorkLoadDocument,
    "\n  query CaseApprovals($ids: [ID!]!) {\n    caseApprovals(ids: $ids) {\n      id\n      version\n      items\n      unseen\n      refusal\n    }\n  }\n": types.CaseApprovalsDocument,
    "\n  mutation ApproveCases($cases: [CaseToApproveInput!]!, $batchId: ID) {\n    approveCases(cases: $cases, batchId: $batchId) {\n      id\n      results {\n        id\n        refusals\n      }\n    }\n  }\n": types.ApproveCasesDocument,
    "\n  query CaseNotes($id: ID!) {\n    caseNotes(id: $id) {\n      id\n      by\n      at\n      text\n    }\n  }\n": types.CaseNotesDocument,
    "\n  mutation AddCaseNote($id: ID!, $text: String!, $key: String) {\n    addCaseNote(id: $id, text: $text, idempotencyKey: $key) {\n      id\n    }\n  }\n": types.AddCaseNoteDocument,
    "\n  fragment PendingParts on PendingDecision {\n    id\n    kind\n    caseId\n    number\n    companyName\n    batchId\n    effectiveAt\n    refusals\n  }\n": types.PendingPartsFragmentDoc,
    "\n  query PendingDecisions {\n    pendingDecisions {\n      ...PendingParts\n    }\n  }\n": types.PendingDecisionsDocument,
    "\n  mutation DecideWithUndo(\n    $kind: WorkKind!\n    $id: ID!\n    $version: Int!\n    $decision: DecisionKind\n    $reason: String\n    $decisions: [ItemDecisionInput!]! = []\n  ) {\n    decideWithUndo(\n      kind: $kind\n      id: $id\n      version: $version\n      decision: $decision\n      reason: $reason\n      decisions: $decisions\n    ) {\n      ...PendingParts\n    }\n  }\n": types.DecideWithUndoDocument,
    "\n  mutation UndoDecision($id: ID!) {\n    undoDecision(id: $id)\n  }\n": types.UndoDecisionDocument,
    "\n  mutation UndoBatch($id: ID!) {\n    undoBatch(id: $id) {\n      caseIds\n    }\n  }\n": types.UndoBatchDocument,
    "\n  query WorkQueue($filter: WorkFilter!, $order: WorkOrder!, $page: Int!, $size: Int!) {\n    workQueue(filter: $filter, order: $order, page: $page, size: $size) {\n      total\n      counts {\n        kind\n        waiting\n      }\n      items {\n        id\n        ...WorkParts\n      }\n    }\n  }\n": types.WorkQueueDocument,
    "\n  query QueuePorts {\n    ports {\n      code\n      ...PortNames\n    }\n  }\n": types.QueuePortsDocument,
    "\n  fragment CertificateReview on Certificate {\n    id\n    version\n    state\n    submittedAt\n    registrationId\n    companyId\n    language\n    company {\n      name\n      organisationKind\n      organisationNumber\n    }\n    decision {\n      decidedAt\n      decidedBy\n      reason\n    }\n    revocation {\n      revokedAt\n      revokedBy\n      reason\n    }\n    file {\n      id\n      viewedAt\n      ...FileParts\n    }\n    work {\n      ...WorkParts\n    }\n  }\n": types.CertificateReviewFragmentDoc,
    "\n  fragment RegistrationReview on Registration {\n    id\n    version\n    state\n    submittedAt\n    language\n    accountId\n    accountName\n    personName\n    mobile\n    email\n    emailVerified\n    organisationKind\n    organisationNumber\n    companyName\n    companyPhone\n    companyFax\n    companyAddress\n    responsiblePerson\n    decision {\n      decidedAt\n      decidedBy\n      reason\n    }\n    knownCompany {\n      id\n      name\n      phone\n      fax\n      address\n      responsiblePerson\n    }\n    certificate {\n      ...CertificateReview\n    }\n    work {\n      ...WorkParts\n    }\n  }\n": types.RegistrationReviewFragmentDoc,
    "\n  mutation RevokeCertificate($id: ID!, $version: Int!, $reason: String!) {\n    revokeCertificate(id: $id, version: $version, reason: $reason) {\n      ...CertificateReview\n    }\n  }\n": types.RevokeCertificateDocument,
    "\n  mutation RestoreCertificate($id: ID!, $version: Int!, $reason: String!) {\n    restoreCertificate(id: $id, version: $version, reason: $reason) {\n      ...CertificateReview\n    }\n  }\n": types.RestoreCertificateDocument,
    "\n  query ReviewCase($id: ID!, $isRegistration: Boolean!) {\n    registration(id: $id) @include(if: $isRegistration) {\n      ...RegistrationReview\n    }\n    certificate(id: $id) @skip(if: $isRegistration) {\n      ...CertificateReview\n    }\n  }\n": types.ReviewCaseDocument,
    "\n  query DecisionMail($kind: WorkKind!, $id: ID!, $decision: DecisionKind!, $reason: String) {\n    decisionMail(kind: $kind, id: $id, decision: $decision, reason: $reason) {\n      ...MailParts\n    }\n  }\n": types.DecisionMailDocument,
    "\n  query WorkViews {\n    workViews {\n      id\n      name\n      query\n      shared\n      isDefault\n      mine\n      by\n    }\n  }\n": types.WorkViewsDocument,
    "\n  mutation SaveWorkView($input: WorkViewInput!) {\n    saveWorkView(input: $input) {\n      id\n      name\n    }\n  }\n": types.SaveWorkViewDocument,
    "\n  mutation DeleteWorkView($id: ID!) {\n    deleteWorkView(id: $id)\n  }\n": types.DeleteWorkViewDocument,
    "\n  fragment WorkParts on WorkItem {\n    id\n    kind\n    submittedAt\n    company {\n      name\n      organisationNumber\n    }\n    filedBy\n    submittedByViewer\n    withCertificate\n    number\n    passNumber\n    form\n    steps\n    itemsWaiting\n    branches\n    waitingSince\n    resubmittedAt\n    takesEffectAt\n    notes\n    assignment {\n      to\n      mine\n      by\n      at\n    }\n    claim {\n      by\n      mine\n      until\n    }\n  }\n": types.WorkPartsFragmentDoc,
    "\n  mutation ClaimWork($id: ID!, $takeOver: Boolean!) {\n    claimWork(id: $id, takeOver: $takeOver) {\n      ...WorkParts\n    }\n  }\n": types.ClaimWorkDocument,
    "\n  mutation ReleaseWork($id: ID!) {\n    releaseWork(id: $id)\n  }\n": types.ReleaseWorkDocument,
    "\n  fragment ReadAlertRow on ReadAlert {\n    id\n    rule\n    day\n    by\n    accountName\n    measured\n    allowed\n    foundAt\n    lookedAt\n    lookedAtBy\n    remark\n    mine\n  }\n": types.ReadAlertRowFragmentDoc,
    "\n  query ReadAlerts($filter: ReadAlertFilter!, $page: Int!, $size: Int!) {\n    readAlerts(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        accountName\n        ...ReadAlertRow\n      }\n    }\n  }\n": types.ReadAlertsDocument,
    "\n  mutation LookAtReadAlert($id: ID!, $remark: String!) {\n    lookAtReadAlert(id: $id, remark: $remark) {\n      id\n      ...ReadAlertRow\n    }\n  }\n": types.LookAtReadAlertDocument,
    "\n  query ReadAlertExport($filter: ReadAlertFilter!, $page: Int!, $size: Int!) {\n    readAlerts(filter: $filter, page: $page, size: $size) {\n      items {\n        ...ReadAlertRow\n      }\n    }\n  }\n": types.ReadAlertExportDocument,
    "\n  query RegistrationPage($state: ReviewState, $filter: RegistrationFilter!, $page: Int!, $size: Int!) {\n    registrations(state: $state, filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        state\n        companyName\n        accountName\n        personName\n        submittedAt\n      }\n    }\n  }\n": types.RegistrationPageDocument,
    "\n  query RegistrationsPage($state: ReviewState, $filter: RegistrationFilter!, $page: Int!, $size: Int!) {\n    registrations(state: $state, filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        state\n        submittedAt\n        companyName\n        organisationNumber\n        accountName\n        personName\n        decision {\n          decidedAt\n          decidedBy\n        }\n        certificate {\n          id\n          state\n        }\n      }\n    }\n  }\n": types.RegistrationsPageDocument,
    "\n  query RegistrationExport($state: ReviewState, $filter: RegistrationFilter!, $page: Int!, $size: Int!) {\n    registrations(state: $state, filter: $filter, page: $page, size: $size) {\n      items {\n        id\n        state\n        submittedAt\n        companyName\n        organisationNumber\n        accountName\n        personName\n        decision {\n          decidedAt\n          decidedBy\n        }\n        certificate {\n          state\n        }\n      }\n    }\n  }\n": types.RegistrationExportDocument,
    "\n  mutation ReinstateAtOnce($numbers: [String!]!, $reason: String!, $key: String!) {\n    reinstateAtOnce(numbers: $numbers, reason: $reason, idempotencyKey: $key) {\n      ...ReinstatementResultParts\n    }\n  }\n": types.ReinstateAtOnceDocument,
    "\n  query BranchReinstatementPorts {\n    ports {\n      ...PortNames\n    }\n  }\n": types.BranchReinstatementPortsDocument,
    "\n  query StaffSearch($text: String!, $passes: Boolean!, $applications: Boolean!, $cases: Boolean!, $registrations: Boolean!) {\n    workQueue(filter: { company: $text }, size: 5) @include(if: $cases) {\n      items {\n        id\n        ...WorkParts\n      }\n    }\n    passes(filter: { number: $text }, size: 5) @include(if: $passes) {\n      items {\n        id\n        number\n        company {\n          name\n        }\n      }\n    }\n    applications(filter: { number: $text }, size: 5) @include(if: $applications) {\n      items {\n        id\n        number\n        form\n        company {\n          name\n        }\n      }\n    }\n    registrations(filter: { applicant: $text }, size: 5) @include(if: $registrations) {\n      items {\n        id\n        personName\n        companyName\n      }\n    }\n  }\n": types.StaffSearchDocument,
    "\n  query OwnSecondFactor {\n    viewer {\n      secondFactorRequired\n      account {\n        id\n        secondFactorSince\n        recoveryCodesLeft\n      }\n    }\n  }\n": types.OwnSecondFactorDocument,
    "\n  mutation VerifySecondFactor($code: String!) {\n    verifySecondFactor(code: $code) {\n      ...ViewerParts\n      account {\n        recoveryCodesLeft\n      }\n    }\n  }\n": types.VerifySecondFactorDocument,
    "\n  mutation BeginSecondFactor($password: String) {\n    beginSecondFactor(password: $password) {\n      secret\n      uri\n    }\n  }\n": types.BeginSecondFactorDocument,
    "\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code)\n  }\n": types.ConfirmSecondFactorDocument,
    "\n  mutation RenewRecoveryCodes($password: String!, $code: String!) {\n    renewRecoveryCodes(password: $password, code: $code)\n  }\n": types.RenewRecoveryCodesDocument,
    "\n  mutation RemoveSecondFactor($password: String!, $code: String!) {\n    removeSecondFactor(password: $password, code: $code) {\n      ...ViewerParts\n    }\n  }\n": types.RemoveSecondFactorDocument,
    "\n  query EarlierSuspensions($company: String!, $portCodes: [String!]!) {\n    suspensions(filter: { company: $company, portCodes: $portCodes }, size: 20) {\n      items {\n        id\n        state\n        from\n        to\n        passNumber\n        reason\n        company {\n          organisationNumber\n        }\n      }\n    }\n  }\n": types.EarlierSuspensionsDocument,
    "\n  mutation DrawSpotCheckSample($branchCode: BranchCode!, $days: Int!, $sharePercent: Int!, $key: String!) {\n    drawSpotCheckSample(branchCode: $branchCode, days: $days, sharePercent: $sharePercent, idempotencyKey: $key) {\n      id\n      size\n      population\n    }\n  }\n": types.DrawSpotCheckSampleDocument,
    "\n  query SpotCheckSampleReproducible($id: ID!) {\n    isSampleReproducible(id: $id)\n  }\n": types.SpotCheckSampleReproducibleDocument,
    "\n  query SpotCheckSamples($page: Int!, $size: Int!) {\n    spotCheckSamples(page: $page, size: $size) {\n      total\n      items {\n        id\n        ...SampleParts\n      }\n    }\n  }\n": types.SpotCheckSamplesDocument,
    "\n  fragment CheckedPass on Pass {\n    id\n    number\n    validFrom\n    validTo\n    applicationNumber\n    port {\n      code\n      ...PortNames\n    }\n    areas {\n      ...AreaNames\n    }\n    company {\n      name\n      organisationNumber\n    }\n    holder {\n      masked\n    }\n    ...PassHolder\n    attachments {\n      id\n      kind\n      file {\n        ...FileParts\n      }\n    }\n    spotCheck {\n      result\n      checkedAt\n      checkedBy\n      ...SpotCheckParts\n    }\n    pendingSpotCheck {\n      submittedByViewer\n      suspensionTo\n    }\n  }\n": types.CheckedPassFragmentDoc,
    "\n  query CheckedPass($number: String!) {\n    pass(number: $number) {\n      ...CheckedPass\n    }\n  }\n": types.CheckedPassDocument,
    "\n  mutation RecordSpotCheck($passNumber: String!, $result: SpotCheckResult!, $reason: String) {\n    recordSpotCheck(passNumber: $passNumber, result: $result, reason: $reason) {\n      ...CheckedPass\n    }\n  }\n": types.RecordSpotCheckDocument,
    "\n  fragment SampleParts on SpotCheckSample {\n    id\n    sharePercent\n    issuedFrom\n    issuedBefore\n    population\n    size\n    checked\n    failed\n    drawnAt\n    drawnBy\n    branch {\n      ...BranchNames\n    }\n  }\n": types.SamplePartsFragmentDoc,
    "\n  fragment SampledPassParts on SampledPass {\n    position\n    pass {\n      id\n      number\n      pendingSpotCheck {\n        submittedByViewer\n      }\n      port {\n        ...PortNames\n      }\n      holder {\n        name\n        masked\n      }\n      company {\n        name\n      }\n      spotCheck {\n        result\n        reason\n        checkedAt\n        checkedBy\n      }\n    }\n  }\n": types.SampledPassPartsFragmentDoc,
    "\n  query SpotCheckSample($id: ID!, $page: Int!, $size: Int!) {\n    spotCheckSample(id: $id) {\n      id\n      checked\n      size\n      branch {\n        ...BranchNames\n      }\n      ...SampleParts\n      seed\n      passes(page: $page, size: $size) {\n        total\n        items {\n          ...SampledPassParts\n        }\n      }\n    }\n  }\n": types.SpotCheckSampleDocument,
    "\n  query StaffAccountPage($id: ID!) {\n    staffAccount(id: $id) {\n      id\n      ...StaffAccountParts\n    }\n    ports {\n      ...PortBranches\n    }\n  }\n": types.StaffAccountPageDocument,
    "\n  query StaffInvite {\n    ports {\n      ...PortBranches\n    }\n  }\n": types.StaffInviteDocument,
    "\n  query StaffPage($filter: StaffFilter!, $page: Int!, $size: Int!) {\n    staffAccounts(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        personName\n        ...StaffAccountParts\n      }\n    }\n    ports {\n      ...PortBranches\n    }\n  }\n": types.StaffPageDocument,
    "\n  mutation InviteStaff($input: InviteStaffInput!, $key: String!) {\n    inviteStaff(input: $input, idempotencyKey: $key) {\n      ...StaffAccountParts\n    }\n  }\n": types.InviteStaffDocument,
    "\n  mutation ResendStaffInvitation($id: ID!) {\n    resendStaffInvitation(id: $id) {\n      ...StaffAccountParts\n    }\n  }\n": types.ResendStaffInvitationDocument,
    "\n  mutation ChangeStaffRights($id: ID!, $version: Int!, $roles: [StaffRole!]!, $branchCodes: [BranchCode!]!) {\n    changeStaffRights(id: $id, version: $version, roles: $roles, branchCodes: $branchCodes) {\n      ...StaffAccountParts\n    }\n  }\n": types.ChangeStaffRightsDocument,
    "\n  mutation DisableStaff($id: ID!, $version: Int!, $reason: String!) {\n    disableStaff(id: $id, version: $version, reason: $reason) {\n      ...StaffAccountParts\n    }\n  }\n": types.DisableStaffDocument,
    "\n  mutation EnableStaff($id: ID!, $version: Int!) {\n    enableStaff(id: $id, version: $version) {\n      ...StaffAccountParts\n    }\n  }\n": types.EnableStaffDocument,
    "\n  mutation ResetSecondFactor($id: ID!, $version: Int!) {\n    resetSecondFactor(id: $id, version: $version) {\n      ...StaffAccountParts\n    }\n  }\n": types.ResetSecondFactorDocument,
    "\n  query StaffExport($filter: StaffFilter!, $page: Int!, $size: Int!) {\n    staffAccounts(filter: $filter, page: $page, size: $size) {\n      items {\n        ...StaffAccountParts\n      }\n    }\n  }\n": types.StaffExportDocument,
    "\n  fragment StaffAccountParts on StaffAccount {\n    id\n    kind\n    accountName\n    personName\n    email\n    roles\n    branches {\n      code\n      ...BranchNames\n    }\n    state\n    registeredAt\n    lastSignInAt\n    disabledAt\n    secondFactorSince\n    self\n    version\n  }\n": types.StaffAccountPartsFragmentDoc,
    "\n  fragment PortBranches on Port {\n    branch {\n      code\n      ...BranchNames\n    }\n  }\n": types.PortBranchesFragmentDoc,
    "\n  mutation LiftSuspension($id: ID!, $reason: String!) {\n    liftSuspension(id: $id, reason: $reason) {\n      ...CompanySuspension\n    }\n  }\n": types.LiftSuspensionDocument,
    "\n  query Suspensions($filter: SuspensionFilter!, $page: Int!, $size: Int!) {\n    suspensions(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        passNumber\n        ...CompanySuspension\n      }\n    }\n    ports {\n      ...PortNames\n      branch {\n        code\n      }\n    }\n  }\n": types.SuspensionsDocument,
    "\n  query SuspensionExport($filter: SuspensionFilter!, $page: Int!, $size: Int!) {\n    suspensions(filter: $filter, page: $page, size: $size) {\n      items {\n        ...CompanySuspension\n      }\n    }\n  }\n": types.SuspensionExportDocument,
    "\n  query TokensPage {\n    viewer {\n      accessTokens {\n        ...TokenParts\n      }\n    }\n  }\n": types.TokensPageDocument,
    "\n  fragment TokenParts on AccessToken {\n    id\n    label\n    createdAt\n    expiresAt\n    revokedAt\n    lastUsedAt\n  }\n": types.TokenPartsFragmentDoc,
    "\n  mutation CreateAccessToken($label: String!, $days: Int!) {\n    createAccessToken(label: $label, days: $days) {\n      token\n      accessToken {\n        ...TokenParts\n      }\n    }\n  }\n": types.CreateAccessTokenDocument,
    "\n  mutation RevokeAccessToken($id: ID!) {\n    revokeAccessToken(id: $id) {\n      ...TokenParts\n    }\n  }\n": types.RevokeAccessTokenDocument,
    "\n  mutation CreateGateToken($systemId: ID!, $label: String!, $days: Int!) {\n    createGateToken(systemId: $systemId, label: $label, days: $days) {\n      token\n      accessToken {\n        ...TokenParts\n      }\n    }\n  }\n": types.CreateGateTokenDocument,
    "\n  mutation RevokeGateToken($id: ID!) {\n    revokeGateToken(id: $id) {\n      ...TokenParts\n    }\n  }\n": types.RevokeGateTokenDocument,
    "\n  mutation EndAnomalyDeactivation($number: String!, $reason: String!) {\n    endAnomalyDeactivation(number: $number, reason: $reason) {\n      id\n      status\n    }\n  }\n": types.EndAnomalyDeactivationDocument,
    "\n  query BranchCardPorts {\n    ports {\n      ...PortNames\n    }\n  }\n": types.BranchCardPortsDocument,
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
export function graphql(source: "\n  mutation UpdateAccount($input: UpdateAccountInput!) {\n    updateAccount(input: $input) {\n      id\n      personName\n      mobile\n      language\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateAccount($input: UpdateAccountInput!) {\n    updateAccount(input: $input) {\n      id\n      personName\n      mobile\n      language\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($currentPassword: String!, $newPassword: String!) {\n    changePassword(currentPassword: $currentPassword, newPassword: $newPassword) {\n      ...ViewerParts\n    }\n  }\n"): (typeof documents)["\n  mutation ChangePassword($currentPassword: String!, $newPassword: String!) {\n    changePassword(currentPassword: $currentPassword, newPassword: $newPassword) {\n      ...ViewerParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ApplicationParts on Application {\n    id\n    number\n    form\n    submittedAt\n    reason\n    itemCount\n    contactName\n    contactPhone\n    waitingFor\n    progress {\n      state\n      count\n    }\n    pickupPort {\n      ...PortNames\n    }\n    startDay\n    lastDay\n    month\n    morePasses\n    areas {\n      ...AreaNames\n    }\n  }\n"): (typeof documents)["\n  fragment ApplicationParts on Application {\n    id\n    number\n    form\n    submittedAt\n    reason\n    itemCount\n    contactName\n    contactPhone\n    waitingFor\n    progress {\n      state\n      count\n    }\n    pickupPort {\n      ...PortNames\n    }\n    startDay\n    lastDay\n    month\n    morePasses\n    areas {\n      ...AreaNames\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TimelineSteps on Application {\n    steps {\n      at\n      action\n      from\n      to\n      by\n      byStaff\n      reason\n      itemIds\n      names\n      branches\n    }\n  }\n"): (typeof documents)["\n  fragment TimelineSteps on Application {\n    steps {\n      at\n      action\n      from\n      to\n      by\n      byStaff\n      reason\n      itemIds\n      names\n      branches\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CompanyAccountParts on CompanyAccount {\n    id\n    shared\n    accountName\n    personName\n    email\n    company {\n      name\n      organisationNumber\n    }\n    state\n    companyAdministrator\n    companyReadingRight\n    lastSignInAt\n    endedAt\n    endReason\n    endedByStaff\n    self\n    actions\n    version\n  }\n"): (typeof documents)["\n  fragment CompanyAccountParts on CompanyAccount {\n    id\n    shared\n    accountName\n    personName\n    email\n    company {\n      name\n      organisationNumber\n    }\n    state\n    companyAdministrator\n    companyReadingRight\n    lastSignInAt\n    endedAt\n    endReason\n    endedByStaff\n    self\n    actions\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndAccount($id: ID!, $version: Int!, $reason: String!) {\n    endAccount(id: $id, version: $version, reason: $reason) {\n      ...CompanyAccountParts\n    }\n  }\n"): (typeof documents)["\n  mutation EndAccount($id: ID!, $version: Int!, $reason: String!) {\n    endAccount(id: $id, version: $version, reason: $reason) {\n      ...CompanyAccountParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreAccount($id: ID!, $version: Int!, $reason: String!) {\n    restoreAccount(id: $id, version: $version, reason: $reason) {\n      ...CompanyAccountParts\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreAccount($id: ID!, $version: Int!, $reason: String!) {\n    restoreAccount(id: $id, version: $version, reason: $reason) {\n      ...CompanyAccountParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetCompanyAdministrator($id: ID!, $version: Int!, $administrator: Boolean!, $reason: String) {\n    setCompanyAdministrator(id: $id, version: $version, administrator: $administrator, reason: $reason) {\n      ...CompanyAccountParts\n    }\n  }\n"): (typeof documents)["\n  mutation SetCompanyAdministrator($id: ID!, $version: Int!, $administrator: Boolean!, $reason: String) {\n    setCompanyAdministrator(id: $id, version: $version, administrator: $administrator, reason: $reason) {\n      ...CompanyAccountParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveCompanyReadingRight($id: ID!, $reason: String) {\n    giveCompanyReadingRight(accountId: $id, reason: $reason) {\n      ...CompanyAccountParts\n    }\n  }\n"): (typeof documents)["\n  mutation GiveCompanyReadingRight($id: ID!, $reason: String) {\n    giveCompanyReadingRight(accountId: $id, reason: $reason) {\n      ...CompanyAccountParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeCompanyReadingRight($id: ID!, $reason: String) {\n    takeCompanyReadingRight(accountId: $id, reason: $reason) {\n      ...CompanyAccountParts\n    }\n  }\n"): (typeof documents)["\n  mutation TakeCompanyReadingRight($id: ID!, $reason: String) {\n    takeCompanyReadingRight(accountId: $id, reason: $reason) {\n      ...CompanyAccountParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EligibilityParts on Eligibility {\n    allowed\n    conclusive\n    reasons {\n      code\n      limit\n      granted\n      grantedUsed\n      until\n      attachment\n      applicationNumber\n      port {\n        ...PortNames\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment EligibilityParts on Eligibility {\n    allowed\n    conclusive\n    reasons {\n      code\n      limit\n      granted\n      grantedUsed\n      until\n      attachment\n      applicationNumber\n      port {\n        ...PortNames\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FeeParts on Fee {\n    id\n    amount\n    state\n    receiptNumber\n    waiveReason\n  }\n"): (typeof documents)["\n  fragment FeeParts on Fee {\n    id\n    amount\n    state\n    receiptNumber\n    waiveReason\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PassesIssued($from: LocalDate!, $to: LocalDate!) {\n    passesIssued(from: $from, to: $to) {\n      from\n      to\n      series {\n        kind\n        issued\n        port {\n          code\n        }\n      }\n    }\n    ports {\n      code\n      ...PortNames\n    }\n  }\n"): (typeof documents)["\n  query PassesIssued($from: LocalDate!, $to: LocalDate!) {\n    passesIssued(from: $from, to: $to) {\n      from\n      to\n      series {\n        kind\n        issued\n        port {\n          code\n        }\n      }\n    }\n    ports {\n      code\n      ...PortNames\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FileParts on StoredFile {\n    id\n    name\n    mediaType\n    size\n    url\n  }\n"): (typeof documents)["\n  fragment FileParts on StoredFile {\n    id\n    name\n    mediaType\n    size\n    url\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HistoryPlaces {\n    ports {\n      code\n      areas {\n        code\n        ...AreaNames\n      }\n      ...PortNames\n    }\n  }\n"): (typeof documents)["\n  query HistoryPlaces {\n    ports {\n      code\n      areas {\n        code\n        ...AreaNames\n      }\n      ...PortNames\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HistoryEntryParts on HistoryEntry {\n    id\n    at\n    action\n    byKind\n    by\n    reason\n    changes {\n      field\n      masked\n      before\n      after\n    }\n  }\n"): (typeof documents)["\n  fragment HistoryEntryParts on HistoryEntry {\n    id\n    at\n    action\n    byKind\n    by\n    reason\n    changes {\n      field\n      masked\n      before\n      after\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query History($subject: HistorySubject!, $id: ID!, $page: Int!, $size: Int!) {\n    history(subject: $subject, id: $id, page: $page, size: $size) {\n      total\n      items {\n        id\n        ...HistoryEntryParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query History($subject: HistorySubject!, $id: ID!, $page: Int!, $size: Int!) {\n    history(subject: $subject, id: $id, page: $page, size: $size) {\n      total\n      items {\n        id\n        ...HistoryEntryParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiftHold($id: ID!, $reason: String!) {\n    liftHold(id: $id, reason: $reason) {\n      id\n      status\n      ...CardStops\n    }\n  }\n"): (typeof documents)["\n  mutation LiftHold($id: ID!, $reason: String!) {\n    liftHold(id: $id, reason: $reason) {\n      id\n      status\n      ...CardStops\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CardStops on Pass {\n    id\n    number\n    stopActions\n    holds {\n      id\n      office\n      branch {\n        ...BranchNames\n      }\n      cause\n      reason\n      placedAt\n      liftedAt\n      liftReason\n      viewerMayLift\n    }\n  }\n"): (typeof documents)["\n  fragment CardStops on Pass {\n    id\n    number\n    stopActions\n    holds {\n      id\n      office\n      branch {\n        ...BranchNames\n      }\n      cause\n      reason\n      placedAt\n      liftedAt\n      liftReason\n      viewerMayLift\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PassPassages($number: String!, $page: Int!, $size: Int!) {\n    pass(number: $number) {\n      id\n      passages(page: $page, size: $size) {\n        total\n        items {\n          eventId\n          at\n          direction\n          gateCode\n          area {\n            ...AreaNames\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PassPassages($number: String!, $page: Int!, $size: Int!) {\n    pass(number: $number) {\n      id\n      passages(page: $page, size: $size) {\n        total\n        items {\n          eventId\n          at\n          direction\n          gateCode\n          area {\n            ...AreaNames\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PassPage on Pass {\n    id\n    number\n    kind\n    medium\n    status\n    deactivationReason\n    issuedAt\n    madeAt\n    collectedAt\n    cancelledAt\n    viewerCan {\n      print\n    }\n    validFrom\n    validTo\n    gateReadyAt\n    lastPassageAt\n    port {\n      ...PortNames\n    }\n    areas {\n      ...AreaNames\n    }\n    laterAreas {\n      from\n      areas {\n        ...AreaNames\n      }\n    }\n    holder {\n      name\n      englishName\n      idKind\n      masked\n    }\n    company {\n      name\n      organisationNumber\n    }\n    applicationNumber\n    previousNumber\n    nextNumber\n    exchangedFromNumber\n    exchangedForNumber\n    fee {\n      amount\n      ...FeeParts\n    }\n    code\n    attachments {\n      ...AttachmentParts\n    }\n    spotCheck {\n      ...SpotCheckParts\n    }\n  }\n"): (typeof documents)["\n  fragment PassPage on Pass {\n    id\n    number\n    kind\n    medium\n    status\n    deactivationReason\n    issuedAt\n    madeAt\n    collectedAt\n    cancelledAt\n    viewerCan {\n      print\n    }\n    validFrom\n    validTo\n    gateReadyAt\n    lastPassageAt\n    port {\n      ...PortNames\n    }\n    areas {\n      ...AreaNames\n    }\n    laterAreas {\n      from\n      areas {\n        ...AreaNames\n      }\n    }\n    holder {\n      name\n      englishName\n      idKind\n      masked\n    }\n    company {\n      name\n      organisationNumber\n    }\n    applicationNumber\n    previousNumber\n    nextNumber\n    exchangedFromNumber\n    exchangedForNumber\n    fee {\n      amount\n      ...FeeParts\n    }\n    code\n    attachments {\n      ...AttachmentParts\n    }\n    spotCheck {\n      ...SpotCheckParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonParts on Person {\n    id\n    idKind\n    idNumber\n    name\n    englishName\n    mobile\n    documentValidTo\n    version\n  }\n"): (typeof documents)["\n  fragment PersonParts on Person {\n    id\n    idKind\n    idNumber\n    name\n    englishName\n    mobile\n    documentValidTo\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AttachmentParts on Attachment {\n    id\n    kind\n    code\n    personName\n    createdAt\n    file {\n      ...FileParts\n    }\n  }\n"): (typeof documents)["\n  fragment AttachmentParts on Attachment {\n    id\n    kind\n    code\n    personName\n    createdAt\n    file {\n      ...FileParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HolderPhoneParts on Pass {\n    holderPhone {\n      state\n      phone\n      verifiedPhone\n      verifiedAt\n    }\n  }\n"): (typeof documents)["\n  fragment HolderPhoneParts on Pass {\n    holderPhone {\n      state\n      phone\n      verifiedPhone\n      verifiedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PortNames on Port {\n    code\n    nameZh\n    nameEn\n  }\n"): (typeof documents)["\n  fragment PortNames on Port {\n    code\n    nameZh\n    nameEn\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AreaNames on PortArea {\n    code\n    nameZh\n    nameEn\n    port {\n      ...PortNames\n    }\n  }\n"): (typeof documents)["\n  fragment AreaNames on PortArea {\n    code\n    nameZh\n    nameEn\n    port {\n      ...PortNames\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PortAreas on Port {\n    ...PortNames\n    areas {\n      code\n      ...AreaNames\n    }\n  }\n"): (typeof documents)["\n  fragment PortAreas on Port {\n    ...PortNames\n    areas {\n      code\n      ...AreaNames\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BranchNames on Branch {\n    code\n    nameZh\n    nameEn\n  }\n"): (typeof documents)["\n  fragment BranchNames on Branch {\n    code\n    nameZh\n    nameEn\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecoverAccountNames($email: String!) {\n    recoverAccountNames(email: $email)\n  }\n"): (typeof documents)["\n  mutation RecoverAccountNames($email: String!) {\n    recoverAccountNames(email: $email)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestPasswordReset($accountName: String!, $email: String!) {\n    requestPasswordReset(accountName: $accountName, email: $email)\n  }\n"): (typeof documents)["\n  mutation RequestPasswordReset($accountName: String!, $email: String!) {\n    requestPasswordReset(accountName: $accountName, email: $email)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPassword($token: String!, $newPassword: String!) {\n    resetPassword(token: $token, newPassword: $newPassword)\n  }\n"): (typeof documents)["\n  mutation ResetPassword($token: String!, $newPassword: String!) {\n    resetPassword(token: $token, newPassword: $newPassword)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AccessGrantParts on Pass {\n    accessGrants {\n      id\n      by\n      companyName\n      grantedAt\n      until\n    }\n  }\n"): (typeof documents)["\n  fragment AccessGrantParts on Pass {\n    accessGrants {\n      id\n      by\n      companyName\n      grantedAt\n      until\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndAccessGrant($id: ID!, $reason: String!) {\n    endAccessGrant(id: $id, reason: $reason) {\n      id\n      ...AccessGrantParts\n    }\n  }\n"): (typeof documents)["\n  mutation EndAccessGrant($id: ID!, $reason: String!) {\n    endAccessGrant(id: $id, reason: $reason) {\n      id\n      ...AccessGrantParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeactivatedCards($filter: UnusedCardFilter!, $page: Int!, $size: Int!, $clear: Boolean!) {\n    unusedCards(list: SIX_MONTHS, filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        ...DeactivatedParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query DeactivatedCards($filter: UnusedCardFilter!, $page: Int!, $size: Int!, $clear: Boolean!) {\n    unusedCards(list: SIX_MONTHS, filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        ...DeactivatedParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReinstatePasses($numbers: [String!]!, $key: String!) {\n    reinstatePasses(numbers: $numbers, idempotencyKey: $key) {\n      ...ReinstatementResultParts\n    }\n  }\n"): (typeof documents)["\n  mutation ReinstatePasses($numbers: [String!]!, $key: String!) {\n    reinstatePasses(numbers: $numbers, idempotencyKey: $key) {\n      ...ReinstatementResultParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Reinstatements(\n    $filter: ReinstatementFilter!\n    $order: ReinstatementOrder!\n    $page: Int!\n    $size: Int!\n    $clear: Boolean!\n  ) {\n    reinstatements(filter: $filter, order: $order, page: $page, size: $size) {\n      total\n      items {\n        ...ReinstatementParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query Reinstatements(\n    $filter: ReinstatementFilter!\n    $order: ReinstatementOrder!\n    $page: Int!\n    $size: Int!\n    $clear: Boolean!\n  ) {\n    reinstatements(filter: $filter, order: $order, page: $page, size: $size) {\n      total\n      items {\n        ...ReinstatementParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReinstatementExport(\n    $filter: ReinstatementFilter!\n    $order: ReinstatementOrder!\n    $page: Int!\n    $size: Int!\n    $clear: Boolean!\n  ) {\n    reinstatements(filter: $filter, order: $order, page: $page, size: $size) {\n      items {\n        ...ReinstatementParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReinstatementExport(\n    $filter: ReinstatementFilter!\n    $order: ReinstatementOrder!\n    $page: Int!\n    $size: Int!\n    $clear: Boolean!\n  ) {\n    reinstatements(filter: $filter, order: $order, page: $page, size: $size) {\n      items {\n        ...ReinstatementParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeactivatedParts on UnusedCard {\n    lastUsedAt\n    pass {\n      id\n      number\n      status\n      validFrom\n      validTo\n      port {\n        ...PortNames\n      }\n      holder {\n        name\n        masked\n        maskedIdNumber\n        idNumber @include(if: $clear)\n      }\n      reinstatement {\n        allowed\n        allowedAtOnce\n        effectiveAt\n        pendingUntil\n        error {\n          code\n          until\n          applicationNumber\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment DeactivatedParts on UnusedCard {\n    lastUsedAt\n    pass {\n      id\n      number\n      status\n      validFrom\n      validTo\n      port {\n        ...PortNames\n      }\n      holder {\n        name\n        masked\n        maskedIdNumber\n        idNumber @include(if: $clear)\n      }\n      reinstatement {\n        allowed\n        allowedAtOnce\n        effectiveAt\n        pendingUntil\n        error {\n          code\n          until\n          applicationNumber\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReinstatementParts on Reinstatement {\n    id\n    number\n    appliedAt\n    effectiveAt\n    state\n    by\n    byStaff\n    byCompany\n    atOnceBy\n    atOnceReason\n    pass {\n      id\n      number\n      port {\n        ...PortNames\n      }\n      holder {\n        name\n        masked\n        maskedIdNumber\n        idNumber @include(if: $clear)\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ReinstatementParts on Reinstatement {\n    id\n    number\n    appliedAt\n    effectiveAt\n    state\n    by\n    byStaff\n    byCompany\n    atOnceBy\n    atOnceReason\n    pass {\n      id\n      number\n      port {\n        ...PortNames\n      }\n      holder {\n        name\n        masked\n        maskedIdNumber\n        idNumber @include(if: $clear)\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReinstatementResultParts on ReinstatementResult {\n    passNumber\n    reinstatement {\n      number\n      effectiveAt\n      pass {\n        id\n        status\n      }\n    }\n    error {\n      code\n      until\n      applicationNumber\n    }\n  }\n"): (typeof documents)["\n  fragment ReinstatementResultParts on ReinstatementResult {\n    passNumber\n    reinstatement {\n      number\n      effectiveAt\n      pass {\n        id\n        status\n      }\n    }\n    error {\n      code\n      until\n      applicationNumber\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExtendSession {\n    extendSession {\n      idleExpiresAt\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  mutation ExtendSession {\n    extendSession {\n      idleExpiresAt\n      expiresAt\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment ViewerParts on Viewer {\n    account {\n      id\n      accountName\n      personName\n      email\n      pendingEmail\n      mobile\n      kind\n      language\n      companyAdministrator\n    }\n    company {\n      id\n    }\n    companyName\n    bindings {\n      id\n      accountName\n      boundAt\n      current\n      usable\n      company {\n        name\n        organisationNumber\n      }\n    }\n    branches {\n      code\n      ...BranchNames\n    }\n    consentRequired\n    secondFactorDue\n    session {\n      idleExpiresAt\n      expiresAt\n    }\n    openWork {\n      drafts\n      openApplications {\n        form\n        count\n      }\n      cases\n      claimed\n      applications\n      cardStops\n      cardsToMake\n      cardsToCollect\n      cardsNotCollected\n      spotChecks\n      suspensions\n      bansToConfirm\n      unusedCardsNear\n      unusedCardsDeactivated\n      reinstatementsPending\n      anomalousCards\n      failedMessages\n      readAlerts\n      wrongGates\n    }\n    roles\n    sections\n    applicationEligibility {\n      allowed\n      reasons {\n        code\n        limit\n        until\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ViewerParts on Viewer {\n    account {\n      id\n      accountName\n      personName\n      email\n      pendingEmail\n      mobile\n      kind\n      language\n      companyAdministrator\n    }\n    company {\n      id\n    }\n    companyName\n    bindings {\n      id\n      accountName\n      boundAt\n      current\n      usable\n      company {\n        name\n        organisationNumber\n      }\n    }\n    branches {\n      code\n      ...BranchNames\n    }\n    consentRequired\n    secondFactorDue\n    session {\n      idleExpiresAt\n      expiresAt\n    }\n    openWork {\n      drafts\n      openApplications {\n        form\n        count\n      }\n      cases\n      claimed\n      applications\n      cardStops\n      cardsToMake\n      cardsToCollect\n      cardsNotCollected\n      spotChecks\n      suspensions\n      bansToConfirm\n      unusedCardsNear\n      unusedCardsDeactivated\n      reinstatementsPending\n      anomalousCards\n      failedMessages\n      readAlerts\n      wrongGates\n    }\n    roles\n    sections\n    applicationEligibility {\n      allowed\n      reasons {\n        code\n        limit\n        until\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SwitchCompany($bindingId: ID!) {\n    switchCompany(bindingId: $bindingId) {\n      ...ViewerParts\n    }\n  }\n"): (typeof documents)["\n  mutation SwitchCompany($bindingId: ID!) {\n    switchCompany(bindingId: $bindingId) {\n      ...ViewerParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CurrentViewer {\n    viewer {\n      ...ViewerParts\n    }\n  }\n"): (typeof documents)["\n  query CurrentViewer {\n    viewer {\n      ...ViewerParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SpotCheckParts on SpotCheck {\n    result\n    reason\n    checkedAt\n    checkedBy\n    suspension {\n      ...SuspensionParts\n    }\n  }\n"): (typeof documents)["\n  fragment SpotCheckParts on SpotCheck {\n    result\n    reason\n    checkedAt\n    checkedBy\n    suspension {\n      ...SuspensionParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SuspensionParts on Suspension {\n    id\n    state\n    from\n    to\n    passNumber\n    reason\n    liftedAt\n    liftedBy\n    liftReason\n    port {\n      code\n      ...PortNames\n    }\n  }\n"): (typeof documents)["\n  fragment SuspensionParts on Suspension {\n    id\n    state\n    from\n    to\n    passNumber\n    reason\n    liftedAt\n    liftedBy\n    liftReason\n    port {\n      code\n      ...PortNames\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CompanySuspension on Suspension {\n    ...SuspensionParts\n    company {\n      name\n      organisationNumber\n    }\n  }\n"): (typeof documents)["\n  fragment CompanySuspension on Suspension {\n    ...SuspensionParts\n    company {\n      name\n      organisationNumber\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnusedCards($list: UnusedCardList!, $filter: UnusedCardFilter!, $page: Int!, $size: Int!, $clear: Boolean!) {\n    unusedCards(list: $list, filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        pass {\n          number\n        }\n        ...UnusedCardParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query UnusedCards($list: UnusedCardList!, $filter: UnusedCardFilter!, $page: Int!, $size: Int!, $clear: Boolean!) {\n    unusedCards(list: $list, filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        pass {\n          number\n        }\n        ...UnusedCardParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnomalousCards($filter: UnusedCardFilter!, $page: Int!, $size: Int!, $clear: Boolean!) {\n    anomalousCards(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        pass {\n          number\n        }\n        ...AnomalousCardParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query AnomalousCards($filter: UnusedCardFilter!, $page: Int!, $size: Int!, $clear: Boolean!) {\n    anomalousCards(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        pass {\n          number\n        }\n        ...AnomalousCardParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnusedCardExport($list: UnusedCardList!, $filter: UnusedCardFilter!, $page: Int!, $size: Int!, $clear: Boolean!) {\n    unusedCards(list: $list, filter: $filter, page: $page, size: $size) {\n      items {\n        pass {\n          number\n        }\n        ...UnusedCardParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query UnusedCardExport($list: UnusedCardList!, $filter: UnusedCardFilter!, $page: Int!, $size: Int!, $clear: Boolean!) {\n    unusedCards(list: $list, filter: $filter, page: $page, size: $size) {\n      items {\n        pass {\n          number\n        }\n        ...UnusedCardParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnomalousCardExport($filter: UnusedCardFilter!, $page: Int!, $size: Int!, $clear: Boolean!) {\n    anomalousCards(filter: $filter, page: $page, size: $size) {\n      items {\n        pass {\n          number\n        }\n        ...AnomalousCardParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query AnomalousCardExport($filter: UnusedCardFilter!, $page: Int!, $size: Int!, $clear: Boolean!) {\n    anomalousCards(filter: $filter, page: $page, size: $size) {\n      items {\n        pass {\n          number\n        }\n        ...AnomalousCardParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ListedCard on Pass {\n    id\n    number\n    status\n    deactivationReason\n    validFrom\n    validTo\n    port {\n      ...PortNames\n    }\n    holder {\n      name\n      masked\n      maskedIdNumber\n      idNumber @include(if: $clear)\n    }\n  }\n"): (typeof documents)["\n  fragment ListedCard on Pass {\n    id\n    number\n    status\n    deactivationReason\n    validFrom\n    validTo\n    port {\n      ...PortNames\n    }\n    holder {\n      name\n      masked\n      maskedIdNumber\n      idNumber @include(if: $clear)\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnusedCardParts on UnusedCard {\n    lastUsedAt\n    comparedOn\n    dueOn\n    pass {\n      ...ListedCard\n    }\n  }\n"): (typeof documents)["\n  fragment UnusedCardParts on UnusedCard {\n    lastUsedAt\n    comparedOn\n    dueOn\n    pass {\n      ...ListedCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AnomalousCardParts on AnomalousCard {\n    deactivatedAt\n    viewerMayEnd\n    anomalies {\n      direction\n      earlierAt\n      earlierGateCode\n      laterAt\n      laterGateCode\n      port {\n        ...PortNames\n      }\n    }\n    pass {\n      ...ListedCard\n    }\n  }\n"): (typeof documents)["\n  fragment AnomalousCardParts on AnomalousCard {\n    deactivatedAt\n    viewerMayEnd\n    anomalies {\n      direction\n      earlierAt\n      earlierGateCode\n      laterAt\n      laterGateCode\n      port {\n        ...PortNames\n      }\n    }\n    pass {\n      ...ListedCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestEmailChange($email: String!, $password: String!) {\n    requestEmailChange(email: $email, password: $password) {\n      id\n      email\n      pendingEmail\n    }\n  }\n"): (typeof documents)["\n  mutation RequestEmailChange($email: String!, $password: String!) {\n    requestEmailChange(email: $email, password: $password) {\n      id\n      email\n      pendingEmail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelEmailChange {\n    cancelEmailChange {\n      id\n      pendingEmail\n    }\n  }\n"): (typeof documents)["\n  mutation CancelEmailChange {\n    cancelEmailChange {\n      id\n      pendingEmail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Application($number: String!, $page: Int!, $size: Int!) {\n    applicationForms {\n      ...FormDescription\n    }\n    application(number: $number) {\n      id\n      number\n      form\n      masked\n      ...ApplicationDetail\n      items(page: $page, size: $size) {\n        items {\n          ...ItemParts\n        }\n        total\n      }\n    }\n  }\n"): (typeof documents)["\n  query Application($number: String!, $page: Int!, $size: Int!) {\n    applicationForms {\n      ...FormDescription\n    }\n    application(number: $number) {\n      id\n      number\n      form\n      masked\n      ...ApplicationDetail\n      items(page: $page, size: $size) {\n        items {\n          ...ItemParts\n        }\n        total\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PassesOfApplication($number: String!) {\n    application(number: $number) {\n      id\n      number\n      passes {\n        ...PassParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query PassesOfApplication($number: String!) {\n    application(number: $number) {\n      id\n      number\n      passes {\n        ...PassParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApplicationSubmitted($number: String!) {\n    applicationForms {\n      ...FormDescription\n    }\n    application(number: $number) {\n      id\n      number\n      form\n      itemCount\n      decidedBy\n      pickupPort {\n        ...PortNames\n      }\n      ...LeftOutParts\n      passes {\n        ...IssuedPrint\n      }\n    }\n  }\n"): (typeof documents)["\n  query ApplicationSubmitted($number: String!) {\n    applicationForms {\n      ...FormDescription\n    }\n    application(number: $number) {\n      id\n      number\n      form\n      itemCount\n      decidedBy\n      pickupPort {\n        ...PortNames\n      }\n      ...LeftOutParts\n      passes {\n        ...IssuedPrint\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Applications($filter: ApplicationFilter!, $page: Int!, $size: Int!) {\n    applications(filter: $filter, page: $page, size: $size) {\n      items {\n        number\n        form\n        ...ApplicationParts\n      }\n      total\n    }\n    applicationDrafts {\n      ...DraftParts\n    }\n  }\n"): (typeof documents)["\n  query Applications($filter: ApplicationFilter!, $page: Int!, $size: Int!) {\n    applications(filter: $filter, page: $page, size: $size) {\n      items {\n        number\n        form\n        ...ApplicationParts\n      }\n      total\n    }\n    applicationDrafts {\n      ...DraftParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IssuedPrint on Pass {\n    id\n    number\n    validTo\n    gateReadyAt\n    status\n  }\n"): (typeof documents)["\n  fragment IssuedPrint on Pass {\n    id\n    number\n    validTo\n    gateReadyAt\n    status\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeftOutParts on Application {\n    leftOut {\n      field\n      personId\n      name\n      passNumber\n      reasons {\n        code\n        limit\n        granted\n        grantedUsed\n        until\n        attachment\n        applicationNumber\n        port {\n          ...PortNames\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment LeftOutParts on Application {\n    leftOut {\n      field\n      personId\n      name\n      passNumber\n      reasons {\n        code\n        limit\n        granted\n        grantedUsed\n        until\n        attachment\n        applicationNumber\n        port {\n          ...PortNames\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawApplication($id: ID!, $version: Int!, $itemIds: [ID!]!, $reason: String) {\n    withdrawApplication(id: $id, version: $version, itemIds: $itemIds, reason: $reason) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawApplication($id: ID!, $version: Int!, $itemIds: [ID!]!, $reason: String) {\n    withdrawApplication(id: $id, version: $version, itemIds: $itemIds, reason: $reason) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApplicationExport($filter: ApplicationFilter!, $page: Int!, $size: Int!) {\n    applications(filter: $filter, page: $page, size: $size) {\n      items {\n        ...ApplicationParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query ApplicationExport($filter: ApplicationFilter!, $page: Int!, $size: Int!) {\n    applications(filter: $filter, page: $page, size: $size) {\n      items {\n        ...ApplicationParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CorrectPage($number: String!) {\n    applicationForms {\n      ...FormDescription\n    }\n    ports {\n      ...PortsForForm\n    }\n    application(number: $number) {\n      id\n      number\n      form\n      ...Correctable\n    }\n  }\n"): (typeof documents)["\n  query CorrectPage($number: String!) {\n    applicationForms {\n      ...FormDescription\n    }\n    ports {\n      ...PortsForForm\n    }\n    application(number: $number) {\n      id\n      number\n      form\n      ...Correctable\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectApplication($id: ID!, $version: Int!, $correction: ApplicationCorrectionInput) {\n    correctApplication(id: $id, version: $version, correction: $correction) {\n      id\n      number\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation CorrectApplication($id: ID!, $version: Int!, $correction: ApplicationCorrectionInput) {\n    correctApplication(id: $id, version: $version, correction: $correction) {\n      id\n      number\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReturnedItem on ApplicationItem {\n    id\n    actions\n    stateSince\n    reason\n    personId\n    holder {\n      name\n      englishName\n      idNumber\n    }\n    pass {\n      id\n      number\n    }\n  }\n"): (typeof documents)["\n  fragment ReturnedItem on ApplicationItem {\n    id\n    actions\n    stateSince\n    reason\n    personId\n    holder {\n      name\n      englishName\n      idNumber\n    }\n    pass {\n      id\n      number\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Correctable on Application {\n    id\n    number\n    form\n    version\n    correctable\n    reason\n    areas {\n      code\n      ...AreaNames\n    }\n    pickupPort {\n      code\n    }\n    startDay\n    month\n    morePasses\n    branch {\n      code\n    }\n    term {\n      count\n      unit\n    }\n    allItems: items(size: 100) {\n      items {\n        ...ReturnedItem\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Correctable on Application {\n    id\n    number\n    form\n    version\n    correctable\n    reason\n    areas {\n      code\n      ...AreaNames\n    }\n    pickupPort {\n      code\n    }\n    startDay\n    month\n    morePasses\n    branch {\n      code\n    }\n    term {\n      count\n      unit\n    }\n    allItems: items(size: 100) {\n      items {\n        ...ReturnedItem\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ItemInBrief on ApplicationItem {\n    id\n    state\n    actions\n    waitingFor\n    holder {\n      name\n    }\n    pass {\n      id\n      number\n    }\n  }\n"): (typeof documents)["\n  fragment ItemInBrief on ApplicationItem {\n    id\n    state\n    actions\n    waitingFor\n    holder {\n      name\n    }\n    pass {\n      id\n      number\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ItemParts on ApplicationItem {\n    documentValidTo\n    documentEndsBeforePass\n    id\n    state\n    stateSince\n    waitingFor\n    reason\n    grantedPasses\n    grantedPassesUsed\n    grantedPassesTakenBack\n    personId\n    holder {\n      masked\n      name\n      englishName\n      idKind\n      idNumber\n    }\n    pass {\n      id\n      number\n    }\n    issuedPass {\n      id\n      number\n      status\n    }\n  }\n"): (typeof documents)["\n  fragment ItemParts on ApplicationItem {\n    documentValidTo\n    documentEndsBeforePass\n    id\n    state\n    stateSince\n    waitingFor\n    reason\n    grantedPasses\n    grantedPassesUsed\n    grantedPassesTakenBack\n    personId\n    holder {\n      masked\n      name\n      englishName\n      idKind\n      idNumber\n    }\n    pass {\n      id\n      number\n    }\n    issuedPass {\n      id\n      number\n      status\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ApplicationDetail on Application {\n    ...ApplicationParts\n    masked\n    version\n    branch {\n      ...BranchNames\n    }\n    decidedBy\n    term {\n      count\n      unit\n    }\n    company {\n      name\n      organisationKind\n      organisationNumber\n    }\n    attachments {\n      ...AttachmentParts\n    }\n    ...TimelineSteps\n    ...LeftOutParts\n    allItems: items(size: 100) {\n      items {\n        ...ItemInBrief\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ApplicationDetail on Application {\n    ...ApplicationParts\n    masked\n    version\n    branch {\n      ...BranchNames\n    }\n    decidedBy\n    term {\n      count\n      unit\n    }\n    company {\n      name\n      organisationKind\n      organisationNumber\n    }\n    attachments {\n      ...AttachmentParts\n    }\n    ...TimelineSteps\n    ...LeftOutParts\n    allItems: items(size: 100) {\n      items {\n        ...ItemInBrief\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FormDescription on ApplicationForm {\n    kind\n    subject\n    asksAreas\n    asksPickupPort\n    asksStartDay\n    maxStartDays\n    asksMorePasses\n    maxMonthsAhead\n    maxMorePasses\n    longestTerm {\n      count\n      unit\n    }\n    consents\n    needsApprovedCompany\n    suspendable\n    requiredFiles {\n      idKind\n      kinds\n    }\n    steps\n    takesEffectAtOnce\n    issuesPrints\n    makesCard\n  }\n"): (typeof documents)["\n  fragment FormDescription on ApplicationForm {\n    kind\n    subject\n    asksAreas\n    asksPickupPort\n    asksStartDay\n    maxStartDays\n    asksMorePasses\n    maxMonthsAhead\n    maxMorePasses\n    longestTerm {\n      count\n      unit\n    }\n    consents\n    needsApprovedCompany\n    suspendable\n    requiredFiles {\n      idKind\n      kinds\n    }\n    steps\n    takesEffectAtOnce\n    issuesPrints\n    makesCard\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApplicationForm($id: ID!, $begun: Boolean!) {\n    applicationForms {\n      ...FormDescription\n    }\n    ports {\n      ...PortsForForm\n    }\n    applicationDraft(id: $id) @include(if: $begun) {\n      ...DraftParts\n    }\n    applicationDrafts @skip(if: $begun) {\n      id\n      form\n      ...DraftParts\n    }\n  }\n"): (typeof documents)["\n  query ApplicationForm($id: ID!, $begun: Boolean!) {\n    applicationForms {\n      ...FormDescription\n    }\n    ports {\n      ...PortsForForm\n    }\n    applicationDraft(id: $id) @include(if: $begun) {\n      ...DraftParts\n    }\n    applicationDrafts @skip(if: $begun) {\n      id\n      form\n      ...DraftParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PortsForForm on Port {\n    code\n    ...PortNames\n    branch {\n      ...BranchNames\n    }\n    areas {\n      code\n      ...AreaNames\n    }\n  }\n"): (typeof documents)["\n  fragment PortsForForm on Port {\n    code\n    ...PortNames\n    branch {\n      ...BranchNames\n    }\n    areas {\n      code\n      ...AreaNames\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickPasses(\n    $filter: PassFilter!\n    $form: FormKind!\n    $judged: Boolean!\n    $allowed: Boolean\n    $page: Int!\n    $size: Int!\n  ) {\n    passes(filter: $filter, order: VALID_TO_ASC, page: $page, size: $size) @skip(if: $judged) {\n      items {\n        ...PassCandidate\n      }\n      total\n    }\n    candidatePasses(\n      form: $form\n      allowed: $allowed\n      filter: $filter\n      order: VALID_TO_ASC\n      page: $page\n      size: $size\n    ) @include(if: $judged) {\n      items {\n        ...PassCandidate\n      }\n      total\n    }\n  }\n"): (typeof documents)["\n  query PickPasses(\n    $filter: PassFilter!\n    $form: FormKind!\n    $judged: Boolean!\n    $allowed: Boolean\n    $page: Int!\n    $size: Int!\n  ) {\n    passes(filter: $filter, order: VALID_TO_ASC, page: $page, size: $size) @skip(if: $judged) {\n      items {\n        ...PassCandidate\n      }\n      total\n    }\n    candidatePasses(\n      form: $form\n      allowed: $allowed\n      filter: $filter\n      order: VALID_TO_ASC\n      page: $page\n      size: $size\n    ) @include(if: $judged) {\n      items {\n        ...PassCandidate\n      }\n      total\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickPeople(\n    $filter: PersonFilter!\n    $form: FormKind!\n    $portCodes: [String!]!\n    $startDay: LocalDate\n    $term: TermInput\n    $month: String\n    $judged: Boolean!\n    $allowed: Boolean\n    $page: Int!\n    $size: Int!\n  ) {\n    people(filter: $filter, page: $page, size: $size) @skip(if: $judged) {\n      items {\n        ...Candidate\n      }\n      total\n    }\n    candidatePeople(\n      form: $form\n      portCodes: $portCodes\n      startDay: $startDay\n      term: $term\n      month: $month\n      allowed: $allowed\n      filter: $filter\n      page: $page\n      size: $size\n    ) @include(if: $judged) {\n      items {\n        ...Candidate\n      }\n      total\n    }\n  }\n"): (typeof documents)["\n  query PickPeople(\n    $filter: PersonFilter!\n    $form: FormKind!\n    $portCodes: [String!]!\n    $startDay: LocalDate\n    $term: TermInput\n    $month: String\n    $judged: Boolean!\n    $allowed: Boolean\n    $page: Int!\n    $size: Int!\n  ) {\n    people(filter: $filter, page: $page, size: $size) @skip(if: $judged) {\n      items {\n        ...Candidate\n      }\n      total\n    }\n    candidatePeople(\n      form: $form\n      portCodes: $portCodes\n      startDay: $startDay\n      term: $term\n      month: $month\n      allowed: $allowed\n      filter: $filter\n      page: $page\n      size: $size\n    ) @include(if: $judged) {\n      items {\n        ...Candidate\n      }\n      total\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsentWords($language: Language!) {\n    consentText(language: $language) {\n      version\n      paragraphs\n    }\n  }\n"): (typeof documents)["\n  query ConsentWords($language: Language!) {\n    consentText(language: $language) {\n      version\n      paragraphs\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Candidate on Person {\n    id\n    idKind\n    idNumber\n    name\n    englishName\n    mobile\n    documentValidTo\n    monthlyEntries {\n      used\n      limit\n    }\n    attachments {\n      kind\n      ...AttachmentParts\n    }\n    eligibility(form: $form, portCodes: $portCodes, startDay: $startDay, term: $term, month: $month) {\n      allowed\n      conclusive\n      ...EligibilityParts\n    }\n  }\n"): (typeof documents)["\n  fragment Candidate on Person {\n    id\n    idKind\n    idNumber\n    name\n    englishName\n    mobile\n    documentValidTo\n    monthlyEntries {\n      used\n      limit\n    }\n    attachments {\n      kind\n      ...AttachmentParts\n    }\n    eligibility(form: $form, portCodes: $portCodes, startDay: $startDay, term: $term, month: $month) {\n      allowed\n      conclusive\n      ...EligibilityParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PassCandidate on Pass {\n    id\n    number\n    kind\n    medium\n    status\n    validFrom\n    validTo\n    port {\n      ...PortNames\n    }\n    areas {\n      code\n      ...AreaNames\n    }\n    holder {\n      name\n      englishName\n      idNumber\n      masked\n    }\n    eligibility(form: $form) {\n      allowed\n      conclusive\n      ...EligibilityParts\n    }\n  }\n"): (typeof documents)["\n  fragment PassCandidate on Pass {\n    id\n    number\n    kind\n    medium\n    status\n    validFrom\n    validTo\n    port {\n      ...PortNames\n    }\n    areas {\n      code\n      ...AreaNames\n    }\n    holder {\n      name\n      englishName\n      idNumber\n      masked\n    }\n    eligibility(form: $form) {\n      allowed\n      conclusive\n      ...EligibilityParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChosenPeople(\n    $ids: [ID!]!\n    $form: FormKind!\n    $portCodes: [String!]!\n    $startDay: LocalDate\n    $term: TermInput\n    $month: String\n    $size: Int!\n  ) {\n    people(filter: { ids: $ids }, size: $size) {\n      items {\n        ...Candidate\n      }\n    }\n  }\n"): (typeof documents)["\n  query ChosenPeople(\n    $ids: [ID!]!\n    $form: FormKind!\n    $portCodes: [String!]!\n    $startDay: LocalDate\n    $term: TermInput\n    $month: String\n    $size: Int!\n  ) {\n    people(filter: { ids: $ids }, size: $size) {\n      items {\n        ...Candidate\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChosenPasses($numbers: [String!]!, $form: FormKind!, $size: Int!) {\n    passes(filter: { ownership: OWNED, numbers: $numbers }, size: $size) {\n      items {\n        ...PassCandidate\n      }\n    }\n  }\n"): (typeof documents)["\n  query ChosenPasses($numbers: [String!]!, $form: FormKind!, $size: Int!) {\n    passes(filter: { ownership: OWNED, numbers: $numbers }, size: $size) {\n      items {\n        ...PassCandidate\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveDraft($id: ID, $version: Int, $form: FormKind!, $content: ApplicationDraftInput!) {\n    saveApplicationDraft(id: $id, version: $version, form: $form, content: $content) {\n      ...DraftParts\n    }\n  }\n"): (typeof documents)["\n  mutation SaveDraft($id: ID, $version: Int, $form: FormKind!, $content: ApplicationDraftInput!) {\n    saveApplicationDraft(id: $id, version: $version, form: $form, content: $content) {\n      ...DraftParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewestDraft($id: ID!) {\n    applicationDraft(id: $id) {\n      ...DraftParts\n    }\n  }\n"): (typeof documents)["\n  query NewestDraft($id: ID!) {\n    applicationDraft(id: $id) {\n      ...DraftParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RepeatedApplication($number: String!) {\n    application(number: $number) {\n      id\n      number\n      form\n      masked\n      reason\n      morePasses\n      branch {\n        code\n      }\n      pickupPort {\n        code\n      }\n      term {\n        count\n        unit\n      }\n      areas {\n        code\n      }\n      items(size: 100) {\n        items {\n          id\n          state\n          personId\n          holder {\n            name\n          }\n          pass {\n            id\n            number\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RepeatedApplication($number: String!) {\n    application(number: $number) {\n      id\n      number\n      form\n      masked\n      reason\n      morePasses\n      branch {\n        code\n      }\n      pickupPort {\n        code\n      }\n      term {\n        count\n        unit\n      }\n      areas {\n        code\n      }\n      items(size: 100) {\n        items {\n          id\n          state\n          personId\n          holder {\n            name\n          }\n          pass {\n            id\n            number\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleLists($form: FormKind!) {\n    personGroups {\n      ...PersonGroupParts\n    }\n    applications(filter: { ownership: OWNED, forms: [$form] }, size: 1) {\n      items {\n        id\n        number\n        items(size: 100) {\n          items {\n            id\n            state\n            personId\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PeopleLists($form: FormKind!) {\n    personGroups {\n      ...PersonGroupParts\n    }\n    applications(filter: { ownership: OWNED, forms: [$form] }, size: 1) {\n      items {\n        id\n        number\n        items(size: 100) {\n          items {\n            id\n            state\n            personId\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitApplication($input: ApplicationInput!, $onIneligible: OnIneligible!, $key: String!) {\n    submitApplication(input: $input, onIneligible: $onIneligible, idempotencyKey: $key) {\n      id\n      number\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitApplication($input: ApplicationInput!, $onIneligible: OnIneligible!, $key: String!) {\n    submitApplication(input: $input, onIneligible: $onIneligible, idempotencyKey: $key) {\n      id\n      number\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenApplications {\n    applicationDrafts {\n      id\n      form\n    }\n    returned: applications(filter: { states: [RETURNED] }, size: 1) {\n      total\n    }\n  }\n"): (typeof documents)["\n  query OpenApplications {\n    applicationDrafts {\n      id\n      form\n    }\n    returned: applications(filter: { states: [RETURNED] }, size: 1) {\n      total\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitCertificate($uploadId: ID!) {\n    submitCertificate(uploadId: $uploadId) {\n      ...OwnCertificate\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitCertificate($uploadId: ID!) {\n    submitCertificate(uploadId: $uploadId) {\n      ...OwnCertificate\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnCertificate on Certificate {\n    id\n    state\n    submittedAt\n    decision {\n      decidedAt\n      reason\n    }\n    revocation {\n      revokedAt\n      reason\n    }\n    file {\n      ...FileParts\n    }\n  }\n"): (typeof documents)["\n  fragment OwnCertificate on Certificate {\n    id\n    state\n    submittedAt\n    decision {\n      decidedAt\n      reason\n    }\n    revocation {\n      revokedAt\n      reason\n    }\n    file {\n      ...FileParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyAccounts($page: Int!, $size: Int!) {\n    companyAccounts(page: $page, size: $size) {\n      total\n      items {\n        id\n        personName\n        self\n        companyReadingRight\n        ...CompanyAccountParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query CompanyAccounts($page: Int!, $size: Int!) {\n    companyAccounts(page: $page, size: $size) {\n      total\n      items {\n        id\n        personName\n        self\n        companyReadingRight\n        ...CompanyAccountParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyRegistrations {\n    companyRegistrations {\n      id\n      accountName\n      personName\n      email\n      submittedAt\n      version\n    }\n  }\n"): (typeof documents)["\n  query CompanyRegistrations {\n    companyRegistrations {\n      id\n      accountName\n      personName\n      email\n      submittedAt\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseRegistration($id: ID!, $version: Int!, $reason: String!) {\n    refuseRegistration(id: $id, version: $version, reason: $reason) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RefuseRegistration($id: ID!, $version: Int!, $reason: String!) {\n    refuseRegistration(id: $id, version: $version, reason: $reason) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCompany($input: UpdateCompanyInput!, $version: Int!) {\n    updateCompany(input: $input, version: $version) {\n      ...CompanyParts\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateCompany($input: UpdateCompanyInput!, $version: Int!) {\n    updateCompany(input: $input, version: $version) {\n      ...CompanyParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnCompany {\n    viewer {\n      company {\n        id\n        organisationKind\n        organisationNumber\n        ...CompanyParts\n        ...ReminderParts\n        certificate {\n          state\n          ...OwnCertificate\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OwnCompany {\n    viewer {\n      company {\n        id\n        organisationKind\n        organisationNumber\n        ...CompanyParts\n        ...ReminderParts\n        certificate {\n          state\n          ...OwnCertificate\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReminderParts on Company {\n    id\n    lastRemindersOnly\n    reminders {\n      kind\n      days\n      lapsesAfter\n    }\n  }\n"): (typeof documents)["\n  fragment ReminderParts on Company {\n    id\n    lastRemindersOnly\n    reminders {\n      kind\n      days\n      lapsesAfter\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetLastRemindersOnly($lastOnly: Boolean!) {\n    setLastRemindersOnly(lastOnly: $lastOnly) {\n      ...ReminderParts\n    }\n  }\n"): (typeof documents)["\n  mutation SetLastRemindersOnly($lastOnly: Boolean!) {\n    setLastRemindersOnly(lastOnly: $lastOnly) {\n      ...ReminderParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CompanyParts on Company {\n    id\n    organisationKind\n    organisationNumber\n    name\n    phone\n    fax\n    address\n    responsiblePerson\n    version\n  }\n"): (typeof documents)["\n  fragment CompanyParts on Company {\n    id\n    organisationKind\n    organisationNumber\n    name\n    phone\n    fax\n    address\n    responsiblePerson\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AgreeToConsent($version: String!) {\n    agreeToConsent(version: $version) {\n      ...ViewerParts\n    }\n  }\n"): (typeof documents)["\n  mutation AgreeToConsent($version: String!) {\n    agreeToConsent(version: $version) {\n      ...ViewerParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsentText($language: Language!) {\n    consentText(language: $language) {\n      version\n      paragraphs\n    }\n  }\n"): (typeof documents)["\n  query ConsentText($language: Language!) {\n    consentText(language: $language) {\n      version\n      paragraphs\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmEmailChange($token: String!) {\n    confirmEmailChange(token: $token)\n  }\n"): (typeof documents)["\n  mutation ConfirmEmailChange($token: String!) {\n    confirmEmailChange(token: $token)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResendVerification($email: String!) {\n    resendVerification(email: $email)\n  }\n"): (typeof documents)["\n  mutation ResendVerification($email: String!) {\n    resendVerification(email: $email)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VerifyEmail($token: String!) {\n    verifyEmail(token: $token)\n  }\n"): (typeof documents)["\n  mutation VerifyEmail($token: String!) {\n    verifyEmail(token: $token)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Exchanges($search: String, $page: Int!, $size: Int!) {\n    passes(filter: { ownership: OWNED, exchanges: [CAME_OF], search: $search }, page: $page, size: $size) {\n      total\n      items {\n        id\n        number\n        exchangedFromNumber\n        validFrom\n        validTo\n        status\n        collectedAt\n        company {\n          name\n        }\n        holder {\n          name\n          idNumber\n          masked\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Exchanges($search: String, $page: Int!, $size: Int!) {\n    passes(filter: { ownership: OWNED, exchanges: [CAME_OF], search: $search }, page: $page, size: $size) {\n      total\n      items {\n        id\n        number\n        exchangedFromNumber\n        validFrom\n        validTo\n        status\n        collectedAt\n        company {\n          name\n        }\n        holder {\n          name\n          idNumber\n          masked\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExchangePorts {\n    ports {\n      code\n      ...PortNames\n    }\n  }\n"): (typeof documents)["\n  query ExchangePorts {\n    ports {\n      code\n      ...PortNames\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitExchange($input: ApplicationInput!, $key: String!) {\n    submitApplication(input: $input, idempotencyKey: $key) {\n      id\n      number\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitExchange($input: ApplicationInput!, $key: String!) {\n    submitApplication(input: $input, idempotencyKey: $key) {\n      id\n      number\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExchangeableCards($exchanges: [PassExchange!], $search: String, $page: Int!, $size: Int!) {\n    passes(\n      filter: { ownership: OWNED, exchanges: $exchanges, search: $search }\n      order: VALID_TO_DESC\n      page: $page\n      size: $size\n    ) {\n      total\n      items {\n        ...ExchangeCard\n      }\n    }\n  }\n"): (typeof documents)["\n  query ExchangeableCards($exchanges: [PassExchange!], $search: String, $page: Int!, $size: Int!) {\n    passes(\n      filter: { ownership: OWNED, exchanges: $exchanges, search: $search }\n      order: VALID_TO_DESC\n      page: $page\n      size: $size\n    ) {\n      total\n      items {\n        ...ExchangeCard\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ExchangeCard on Pass {\n    number\n    medium\n    validFrom\n    validTo\n    exchangeCount\n    exchangeFee\n    holder {\n      name\n      idNumber\n      masked\n    }\n    hasPhoto\n    eligibility(form: CARD_EXCHANGE) {\n      ...EligibilityParts\n    }\n  }\n"): (typeof documents)["\n  fragment ExchangeCard on Pass {\n    number\n    medium\n    validFrom\n    validTo\n    exchangeCount\n    exchangeFee\n    holder {\n      name\n      idNumber\n      masked\n    }\n    hasPhoto\n    eligibility(form: CARD_EXCHANGE) {\n      ...EligibilityParts\n    }\n  }\n"];
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
export function graphql(source: "\n  query UploadRules {\n    uploadRules {\n      purpose\n      mediaTypes\n      maxBytes\n    }\n  }\n"): (typeof documents)["\n  query UploadRules {\n    uploadRules {\n      purpose\n      mediaTypes\n      maxBytes\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestHolderCode($passNumber: String!, $idNumber: String!, $language: Language!) {\n    requestHolderCode(passNumber: $passNumber, idNumber: $idNumber, language: $language)\n  }\n"): (typeof documents)["\n  mutation RequestHolderCode($passNumber: String!, $idNumber: String!, $language: Language!) {\n    requestHolderCode(passNumber: $passNumber, idNumber: $idNumber, language: $language)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenHolderRecord($passNumber: String!, $idNumber: String!, $code: String!) {\n    openHolderRecord(passNumber: $passNumber, idNumber: $idNumber, code: $code) {\n      token\n      until\n    }\n  }\n"): (typeof documents)["\n  mutation OpenHolderRecord($passNumber: String!, $idNumber: String!, $code: String!) {\n    openHolderRecord(passNumber: $passNumber, idNumber: $idNumber, code: $code) {\n      token\n      until\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HolderPassages($token: String!, $page: Int!, $size: Int!) {\n    holderRecord(token: $token) {\n      passages(page: $page, size: $size) {\n        total\n        items {\n          at\n          passNumber\n          direction\n          gateCode\n          area {\n            ...AreaNames\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query HolderPassages($token: String!, $page: Int!, $size: Int!) {\n    holderRecord(token: $token) {\n      passages(page: $page, size: $size) {\n        total\n        items {\n          at\n          passNumber\n          direction\n          gateCode\n          area {\n            ...AreaNames\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HolderPasses($token: String!, $page: Int!, $size: Int!) {\n    holderRecord(token: $token) {\n      passes(page: $page, size: $size) {\n        total\n        items {\n          number\n          kind\n          status\n          companyName\n          validFrom\n          validTo\n          areas {\n            ...AreaNames\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query HolderPasses($token: String!, $page: Int!, $size: Int!) {\n    holderRecord(token: $token) {\n      passes(page: $page, size: $size) {\n        total\n        items {\n          number\n          kind\n          status\n          companyName\n          validFrom\n          validTo\n          areas {\n            ...AreaNames\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HolderReads($token: String!, $page: Int!, $size: Int!) {\n    holderRecord(token: $token) {\n      idNumberReads(page: $page, size: $size) {\n        total\n        items {\n          at\n          purpose\n          companyName\n          branches {\n            code\n            nameZh\n            nameEn\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query HolderReads($token: String!, $page: Int!, $size: Int!) {\n    holderRecord(token: $token) {\n      idNumberReads(page: $page, size: $size) {\n        total\n        items {\n          at\n          purpose\n          companyName\n          branches {\n            code\n            nameZh\n            nameEn\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseHolderRecord($token: String!) {\n    closeHolderRecord(token: $token)\n  }\n"): (typeof documents)["\n  mutation CloseHolderRecord($token: String!) {\n    closeHolderRecord(token: $token)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Home {\n    viewer {\n      openWork {\n        drafts\n        peopleWithoutPassport\n        suspensions\n        validSingleEntries\n        endingCards\n        unusedCardsNear\n        unusedCardsDeactivated\n        reinstatementsPending\n        anomalousCards\n      }\n    }\n    applications(size: 5) {\n      items {\n        number\n        ...ApplicationParts\n      }\n    }\n    people(filter: {}, size: 1) {\n      items {\n        id\n      }\n    }\n    returned: applications(filter: { states: [RETURNED] }, size: 1) {\n      total\n    }\n    underReview: applications(filter: { states: [REVIEW, POLICE_CHECK] }, size: 1) {\n      total\n    }\n    toCollect: applications(filter: { states: [MADE] }, size: 1) {\n      total\n    }\n  }\n"): (typeof documents)["\n  query Home {\n    viewer {\n      openWork {\n        drafts\n        peopleWithoutPassport\n        suspensions\n        validSingleEntries\n        endingCards\n        unusedCardsNear\n        unusedCardsDeactivated\n        reinstatementsPending\n        anomalousCards\n      }\n    }\n    applications(size: 5) {\n      items {\n        number\n        ...ApplicationParts\n      }\n    }\n    people(filter: {}, size: 1) {\n      items {\n        id\n      }\n    }\n    returned: applications(filter: { states: [RETURNED] }, size: 1) {\n      total\n    }\n    underReview: applications(filter: { states: [REVIEW, POLICE_CHECK] }, size: 1) {\n      total\n    }\n    toCollect: applications(filter: { states: [MADE] }, size: 1) {\n      total\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CardsOfOthers($form: FormKind!, $personId: ID, $passNumber: String) {\n    eligibility(form: $form, personId: $personId, passNumber: $passNumber) {\n      ...EligibilityParts\n    }\n  }\n"): (typeof documents)["\n  query CardsOfOthers($form: FormKind!, $personId: ID, $passNumber: String) {\n    eligibility(form: $form, personId: $personId, passNumber: $passNumber) {\n      ...EligibilityParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardDraft($id: ID!) {\n    discardApplicationDraft(id: $id)\n  }\n"): (typeof documents)["\n  mutation DiscardDraft($id: ID!) {\n    discardApplicationDraft(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftParts on ApplicationDraft {\n    id\n    form\n    reason\n    areaCodes\n    personIds\n    passNumbers\n    pickupPortCode\n    startDay\n    term {\n      count\n      unit\n    }\n    month\n    morePasses\n    branchCode\n    updatedAt\n    version\n  }\n"): (typeof documents)["\n  fragment DraftParts on ApplicationDraft {\n    id\n    form\n    reason\n    areaCodes\n    personIds\n    passNumbers\n    pickupPortCode\n    startDay\n    term {\n      count\n      unit\n    }\n    month\n    morePasses\n    branchCode\n    updatedAt\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FormList {\n    applicationForms {\n      kind\n      subject\n    }\n  }\n"): (typeof documents)["\n  query FormList {\n    applicationForms {\n      kind\n      subject\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldCards($input: HoldCardsInput!, $key: String!) {\n    holdCards(input: $input, idempotencyKey: $key) {\n      id\n      status\n      ...CardStops\n    }\n  }\n"): (typeof documents)["\n  mutation HoldCards($input: HoldCardsInput!, $key: String!) {\n    holdCards(input: $input, idempotencyKey: $key) {\n      id\n      status\n      ...CardStops\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PassOptions($number: String!) {\n    pass(number: $number) {\n      id\n      applicationOptions {\n        form\n        eligibility {\n          ...EligibilityParts\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PassOptions($number: String!) {\n    pass(number: $number) {\n      id\n      applicationOptions {\n        form\n        eligibility {\n          ...EligibilityParts\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Pass($number: String!) {\n    pass(number: $number) {\n      id\n      number\n      status\n      madeAt\n      collectedAt\n      company {\n        name\n      }\n      viewerCan {\n        print\n      }\n      ...PassPage\n      stopActions\n      voidableUntil\n      ...CardStops\n      ...AccessGrantParts\n      ...HolderPhoneParts\n      holder {\n        masked\n        idNumber\n      }\n    }\n  }\n"): (typeof documents)["\n  query Pass($number: String!) {\n    pass(number: $number) {\n      id\n      number\n      status\n      madeAt\n      collectedAt\n      company {\n        name\n      }\n      viewerCan {\n        print\n      }\n      ...PassPage\n      stopActions\n      voidableUntil\n      ...CardStops\n      ...AccessGrantParts\n      ...HolderPhoneParts\n      holder {\n        masked\n        idNumber\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PrintedParts on Pass {\n    id\n    number\n    code\n    validFrom\n    validTo\n    gateReadyAt\n    areas {\n      ...AreaNames\n    }\n    holder {\n      name\n      englishName\n      idNumber\n    }\n    company {\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment PrintedParts on Pass {\n    id\n    number\n    code\n    validFrom\n    validTo\n    gateReadyAt\n    areas {\n      ...AreaNames\n    }\n    holder {\n      name\n      englishName\n      idNumber\n    }\n    company {\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Passes($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: $order, page: $page, size: $size) {\n      items {\n        ...PassParts\n      }\n      total\n    }\n    ports {\n      ...PortNames\n    }\n  }\n"): (typeof documents)["\n  query Passes($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: $order, page: $page, size: $size) {\n      items {\n        ...PassParts\n      }\n      total\n    }\n    ports {\n      ...PortNames\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonPasses($idNumber: String!, $page: Int!, $size: Int!) {\n    passes(filter: { idNumber: $idNumber, ownership: OWNED }, page: $page, size: $size) {\n      total\n      items {\n        id\n        number\n        kind\n        status\n        validFrom\n        validTo\n        madeAt\n        collectedAt\n        lastPassageAt\n        areas {\n          ...AreaNames\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PersonPasses($idNumber: String!, $page: Int!, $size: Int!) {\n    passes(filter: { idNumber: $idNumber, ownership: OWNED }, page: $page, size: $size) {\n      total\n      items {\n        id\n        number\n        kind\n        status\n        validFrom\n        validTo\n        madeAt\n        collectedAt\n        lastPassageAt\n        areas {\n          ...AreaNames\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SingleEntryDrafts {\n    applicationDrafts {\n      form\n      ...DraftParts\n    }\n  }\n"): (typeof documents)["\n  query SingleEntryDrafts {\n    applicationDrafts {\n      form\n      ...DraftParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidSingleEntryPass($number: String!) {\n    voidSingleEntryPass(number: $number) {\n      id\n      number\n      status\n    }\n  }\n"): (typeof documents)["\n  mutation VoidSingleEntryPass($number: String!) {\n    voidSingleEntryPass(number: $number) {\n      id\n      number\n      status\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PrintedPass($number: String!) {\n    pass(number: $number) {\n      number\n      status\n      viewerCan {\n        print\n      }\n      company {\n        name\n      }\n      port {\n        code\n      }\n      ...PrintedParts\n    }\n  }\n"): (typeof documents)["\n  query PrintedPass($number: String!) {\n    pass(number: $number) {\n      number\n      status\n      viewerCan {\n        print\n      }\n      company {\n        name\n      }\n      port {\n        code\n      }\n      ...PrintedParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PrintedApplication($number: String!) {\n    application(number: $number) {\n      passes {\n        number\n        status\n        viewerCan {\n          print\n        }\n        company {\n          name\n        }\n        port {\n          code\n        }\n        ...PrintedParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query PrintedApplication($number: String!) {\n    application(number: $number) {\n      passes {\n        number\n        status\n        viewerCan {\n          print\n        }\n        company {\n          name\n        }\n        port {\n          code\n        }\n        ...PrintedParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PassExport($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: $order, page: $page, size: $size) {\n      items {\n        ...PassParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query PassExport($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: $order, page: $page, size: $size) {\n      items {\n        ...PassParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PassParts on Pass {\n    id\n    number\n    kind\n    medium\n    status\n    issuedAt\n    validFrom\n    validTo\n    gateReadyAt\n    madeAt\n    collectedAt\n    lastPassageAt\n    port {\n      ...PortNames\n    }\n    areas {\n      ...AreaNames\n    }\n    holder {\n      name\n      englishName\n      idKind\n      idNumber\n      masked\n    }\n    company {\n      name\n    }\n    applicationNumber\n    voidableUntil\n    viewerCan {\n      print\n      apply\n    }\n    spotCheck {\n      ...SpotCheckParts\n    }\n  }\n"): (typeof documents)["\n  fragment PassParts on Pass {\n    id\n    number\n    kind\n    medium\n    status\n    issuedAt\n    validFrom\n    validTo\n    gateReadyAt\n    madeAt\n    collectedAt\n    lastPassageAt\n    port {\n      ...PortNames\n    }\n    areas {\n      ...AreaNames\n    }\n    holder {\n      name\n      englishName\n      idKind\n      idNumber\n      masked\n    }\n    company {\n      name\n    }\n    applicationNumber\n    voidableUntil\n    viewerCan {\n      print\n      apply\n    }\n    spotCheck {\n      ...SpotCheckParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeletePerson(\n    $id: ID!\n    $version: Int!\n    $cards: CardsOfRemovedPerson\n    $withdraw: Boolean = false\n    $reason: String\n  ) {\n    deletePerson(id: $id, version: $version, cards: $cards, withdraw: $withdraw, reason: $reason)\n  }\n"): (typeof documents)["\n  mutation DeletePerson(\n    $id: ID!\n    $version: Int!\n    $cards: CardsOfRemovedPerson\n    $withdraw: Boolean = false\n    $reason: String\n  ) {\n    deletePerson(id: $id, version: $version, cards: $cards, withdraw: $withdraw, reason: $reason)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePerson($id: ID!, $version: Int!, $input: PersonInput!) {\n    updatePerson(id: $id, version: $version, input: $input) {\n      ...PersonParts\n    }\n  }\n"): (typeof documents)["\n  mutation UpdatePerson($id: ID!, $version: Int!, $input: PersonInput!) {\n    updatePerson(id: $id, version: $version, input: $input) {\n      ...PersonParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePerson($input: PersonInput!, $key: String!) {\n    createPerson(input: $input, idempotencyKey: $key) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation CreatePerson($input: PersonInput!, $key: String!) {\n    createPerson(input: $input, idempotencyKey: $key) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($filter: PersonFilter!, $page: Int!, $size: Int!) {\n    people(filter: $filter, page: $page, size: $size) {\n      items {\n        id\n        idKind\n        idNumber\n        masked\n        name\n        englishName\n        mobile\n        attachments {\n          kind\n        }\n        eligibility(form: FOREIGN_SINGLE_ENTRY) {\n          allowed\n          conclusive\n          reasons {\n            code\n            limit\n            until\n            attachment\n          }\n        }\n      }\n      total\n    }\n  }\n"): (typeof documents)["\n  query People($filter: PersonFilter!, $page: Int!, $size: Int!) {\n    people(filter: $filter, page: $page, size: $size) {\n      items {\n        id\n        idKind\n        idNumber\n        masked\n        name\n        englishName\n        mobile\n        attachments {\n          kind\n        }\n        eligibility(form: FOREIGN_SINGLE_ENTRY) {\n          allowed\n          conclusive\n          reasons {\n            code\n            limit\n            until\n            attachment\n          }\n        }\n      }\n      total\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveAttachment($id: ID!) {\n    removeAttachment(id: $id) {\n      id\n      attachments {\n        ...AttachmentParts\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveAttachment($id: ID!) {\n    removeAttachment(id: $id) {\n      id\n      attachments {\n        ...AttachmentParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LinkedPerson on Person {\n    id\n    name\n    idKind\n    idNumber\n  }\n"): (typeof documents)["\n  fragment LinkedPerson on Person {\n    id\n    name\n    idKind\n    idNumber\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonLinks on Person {\n    id\n    name\n    linkedPeople {\n      ...LinkedPerson\n    }\n    possiblySame {\n      ...LinkedPerson\n    }\n  }\n"): (typeof documents)["\n  fragment PersonLinks on Person {\n    id\n    name\n    linkedPeople {\n      ...LinkedPerson\n    }\n    possiblySame {\n      ...LinkedPerson\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkPeople($personIds: [ID!]!, $reason: String!) {\n    linkPeople(personIds: $personIds, reason: $reason) {\n      ...PersonLinks\n    }\n  }\n"): (typeof documents)["\n  mutation LinkPeople($personIds: [ID!]!, $reason: String!) {\n    linkPeople(personIds: $personIds, reason: $reason) {\n      ...PersonLinks\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnlinkPerson($id: ID!, $reason: String!) {\n    unlinkPerson(id: $id, reason: $reason) {\n      ...PersonLinks\n    }\n  }\n"): (typeof documents)["\n  mutation UnlinkPerson($id: ID!, $reason: String!) {\n    unlinkPerson(id: $id, reason: $reason) {\n      ...PersonLinks\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonOptions on Person {\n    id\n    applicationOptions {\n      form\n      eligibility {\n        ...EligibilityParts\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PersonOptions on Person {\n    id\n    applicationOptions {\n      form\n      eligibility {\n        ...EligibilityParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Person($id: ID!) {\n    person(id: $id) {\n      id\n      masked\n      name\n      englishName\n      idKind\n      idNumber\n      bannedUntil\n      ...PersonParts\n      attachments {\n        kind\n        ...AttachmentParts\n      }\n      ...PersonOptions\n      ...PersonLinks\n    }\n  }\n"): (typeof documents)["\n  query Person($id: ID!) {\n    person(id: $id) {\n      id\n      masked\n      name\n      englishName\n      idKind\n      idNumber\n      bannedUntil\n      ...PersonParts\n      attachments {\n        kind\n        ...AttachmentParts\n      }\n      ...PersonOptions\n      ...PersonLinks\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddAttachment($personId: ID!, $kind: AttachmentKind!, $uploadId: ID!) {\n    addAttachment(personId: $personId, kind: $kind, uploadId: $uploadId) {\n      id\n      attachments {\n        ...AttachmentParts\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddAttachment($personId: ID!, $kind: AttachmentKind!, $uploadId: ID!) {\n    addAttachment(personId: $personId, kind: $kind, uploadId: $uploadId) {\n      id\n      attachments {\n        ...AttachmentParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FilePeople($filter: PersonFilter!, $size: Int!) {\n    people(filter: $filter, size: $size) {\n      items {\n        id\n        idKind\n        idNumber\n        name\n        attachments {\n          kind\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query FilePeople($filter: PersonFilter!, $size: Int!) {\n    people(filter: $filter, size: $size) {\n      items {\n        id\n        idKind\n        idNumber\n        name\n        attachments {\n          kind\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleImportPreview($rows: [PersonInput!]!) {\n    peopleImportPreview(rows: $rows) {\n      rows {\n        row\n        errors {\n          code\n          field\n        }\n        person {\n          name\n          englishName\n          mobile\n          documentValidTo\n        }\n        update {\n          personId\n          version\n          changes {\n            field\n            before\n            after\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PeopleImportPreview($rows: [PersonInput!]!) {\n    peopleImportPreview(rows: $rows) {\n      rows {\n        row\n        errors {\n          code\n          field\n        }\n        person {\n          name\n          englishName\n          mobile\n          documentValidTo\n        }\n        update {\n          personId\n          version\n          changes {\n            field\n            before\n            after\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportPeople($rows: [PersonInput!]!, $updates: [ImportUpdateInput!]!, $key: String!) {\n    importPeople(rows: $rows, updates: $updates, idempotencyKey: $key)\n  }\n"): (typeof documents)["\n  mutation ImportPeople($rows: [PersonInput!]!, $updates: [ImportUpdateInput!]!, $key: String!) {\n    importPeople(rows: $rows, updates: $updates, idempotencyKey: $key)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleExport($filter: PersonFilter!, $page: Int!, $size: Int!) {\n    people(filter: $filter, page: $page, size: $size) {\n      items {\n        id\n        idKind\n        idNumber\n        name\n        englishName\n        mobile\n        documentValidTo\n        attachments {\n          kind\n        }\n        eligibility(form: FOREIGN_SINGLE_ENTRY) {\n          allowed\n          ...EligibilityParts\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PeopleExport($filter: PersonFilter!, $page: Int!, $size: Int!) {\n    people(filter: $filter, page: $page, size: $size) {\n      items {\n        id\n        idKind\n        idNumber\n        name\n        englishName\n        mobile\n        documentValidTo\n        attachments {\n          kind\n        }\n        eligibility(form: FOREIGN_SINGLE_ENTRY) {\n          allowed\n          ...EligibilityParts\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnGroups {\n    personGroups {\n      ...PersonGroupParts\n    }\n  }\n"): (typeof documents)["\n  query OwnGroups {\n    personGroups {\n      ...PersonGroupParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonGroupParts on PersonGroup {\n    id\n    name\n    personIds\n    version\n  }\n"): (typeof documents)["\n  fragment PersonGroupParts on PersonGroup {\n    id\n    name\n    personIds\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePersonGroup($name: String!, $personIds: [ID!]!, $key: String) {\n    createPersonGroup(name: $name, personIds: $personIds, idempotencyKey: $key) {\n      ...PersonGroupParts\n    }\n  }\n"): (typeof documents)["\n  mutation CreatePersonGroup($name: String!, $personIds: [ID!]!, $key: String) {\n    createPersonGroup(name: $name, personIds: $personIds, idempotencyKey: $key) {\n      ...PersonGroupParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePersonGroup($id: ID!, $version: Int!, $name: String, $add: [ID!]!, $remove: [ID!]!) {\n    changePersonGroup(id: $id, version: $version, name: $name, addPersonIds: $add, removePersonIds: $remove) {\n      ...PersonGroupParts\n    }\n  }\n"): (typeof documents)["\n  mutation ChangePersonGroup($id: ID!, $version: Int!, $name: String, $add: [ID!]!, $remove: [ID!]!) {\n    changePersonGroup(id: $id, version: $version, name: $name, addPersonIds: $add, removePersonIds: $remove) {\n      ...PersonGroupParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeletePersonGroup($id: ID!, $version: Int!) {\n    deletePersonGroup(id: $id, version: $version)\n  }\n"): (typeof documents)["\n  mutation DeletePersonGroup($id: ID!, $version: Int!) {\n    deletePersonGroup(id: $id, version: $version)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonMatches($values: [String!]!) {\n    personMatches(values: $values) {\n      line\n      personIds\n    }\n  }\n"): (typeof documents)["\n  query PersonMatches($values: [String!]!) {\n    personMatches(values: $values) {\n      line\n      personIds\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CardPhone($number: String!) {\n    pass(number: $number) {\n      ...CardPhoneParts\n    }\n  }\n"): (typeof documents)["\n  query CardPhone($number: String!) {\n    pass(number: $number) {\n      ...CardPhoneParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CardPhones($filter: CardPhoneFilter!, $page: Int!, $size: Int!) {\n    cardPhones(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        ...CardPhoneParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query CardPhones($filter: CardPhoneFilter!, $page: Int!, $size: Int!) {\n    cardPhones(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        ...CardPhoneParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenPhoneVerification($number: String!, $idNumber: String!) {\n    openPhoneVerification(number: $number, idNumber: $idNumber) {\n      ...CardPhoneParts\n      number\n    }\n  }\n"): (typeof documents)["\n  mutation OpenPhoneVerification($number: String!, $idNumber: String!) {\n    openPhoneVerification(number: $number, idNumber: $idNumber) {\n      ...CardPhoneParts\n      number\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChangeablePhones($filter: CardPhoneFilter!, $page: Int!, $size: Int!) {\n    cardPhones(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        ...CardPhoneParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query ChangeablePhones($filter: CardPhoneFilter!, $page: Int!, $size: Int!) {\n    cardPhones(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        ...CardPhoneParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VerifyPhoneByLink($token: String!) {\n    verifyPhoneByLink(token: $token)\n  }\n"): (typeof documents)["\n  mutation VerifyPhoneByLink($token: String!) {\n    verifyPhoneByLink(token: $token)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestPhoneCode($passNumber: String!, $idNumber: String!, $phone: String!, $language: Language!) {\n    requestPhoneCode(passNumber: $passNumber, idNumber: $idNumber, phone: $phone, language: $language)\n  }\n"): (typeof documents)["\n  mutation RequestPhoneCode($passNumber: String!, $idNumber: String!, $phone: String!, $language: Language!) {\n    requestPhoneCode(passNumber: $passNumber, idNumber: $idNumber, phone: $phone, language: $language)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmPhone($passNumber: String!, $idNumber: String!, $phone: String!, $code: String!) {\n    confirmPhone(passNumber: $passNumber, idNumber: $idNumber, phone: $phone, code: $code)\n  }\n"): (typeof documents)["\n  mutation ConfirmPhone($passNumber: String!, $idNumber: String!, $phone: String!, $code: String!) {\n    confirmPhone(passNumber: $passNumber, idNumber: $idNumber, phone: $phone, code: $code)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendCardPhoneCode($number: String!, $newPhone: String) {\n    sendCardPhoneCode(number: $number, newPhone: $newPhone) {\n      phone\n      until\n    }\n  }\n"): (typeof documents)["\n  mutation SendCardPhoneCode($number: String!, $newPhone: String) {\n    sendCardPhoneCode(number: $number, newPhone: $newPhone) {\n      phone\n      until\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmCardPhone($number: String!, $code: String!) {\n    confirmCardPhone(number: $number, code: $code) {\n      ...CardPhoneParts\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmCardPhone($number: String!, $code: String!) {\n    confirmCardPhone(number: $number, code: $code) {\n      ...CardPhoneParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CardPhoneParts on Pass {\n    id\n    number\n    validFrom\n    validTo\n    status\n    holder {\n      name\n      masked\n      idNumber\n    }\n    holderPhone {\n      state\n      phone\n      verifiedPhone\n      verifiedAt\n      canChange\n    }\n  }\n"): (typeof documents)["\n  fragment CardPhoneParts on Pass {\n    id\n    number\n    validFrom\n    validTo\n    status\n    holder {\n      name\n      masked\n      idNumber\n    }\n    holderPhone {\n      state\n      phone\n      verifiedPhone\n      verifiedAt\n      canChange\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PhoneChangeParts on PhoneChangeResult {\n    row\n    passNumber\n    before\n    after\n    codeSent\n    error {\n      code\n      field\n    }\n    pass {\n      id\n      holder {\n        name\n        masked\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PhoneChangeParts on PhoneChangeResult {\n    row\n    passNumber\n    before\n    after\n    codeSent\n    error {\n      code\n      field\n    }\n    pass {\n      id\n      holder {\n        name\n        masked\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PhoneChangesPreview($changes: [PhoneChangeInput!]!) {\n    cardPhoneChangesPreview(changes: $changes) {\n      ...PhoneChangeParts\n    }\n  }\n"): (typeof documents)["\n  query PhoneChangesPreview($changes: [PhoneChangeInput!]!) {\n    cardPhoneChangesPreview(changes: $changes) {\n      ...PhoneChangeParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePhones($changes: [PhoneChangeInput!]!, $sendCodes: Boolean!, $key: String!) {\n    changeCardPhones(changes: $changes, sendCodes: $sendCodes, idempotencyKey: $key) {\n      ...PhoneChangeParts\n    }\n  }\n"): (typeof documents)["\n  mutation ChangePhones($changes: [PhoneChangeInput!]!, $sendCodes: Boolean!, $key: String!) {\n    changeCardPhones(changes: $changes, sendCodes: $sendCodes, idempotencyKey: $key) {\n      ...PhoneChangeParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PhoneTemplate($page: Int!, $size: Int!) {\n    cardPhones(page: $page, size: $size) {\n      items {\n        ...CardPhoneParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query PhoneTemplate($page: Int!, $size: Int!) {\n    cardPhones(page: $page, size: $size) {\n      items {\n        ...CardPhoneParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterAccount($input: RegisterAccountInput!, $idempotencyKey: String!) {\n    registerAccount(input: $input, idempotencyKey: $idempotencyKey) {\n      accountName\n      email\n    }\n  }\n"): (typeof documents)["\n  mutation RegisterAccount($input: RegisterAccountInput!, $idempotencyKey: String!) {\n    registerAccount(input: $input, idempotencyKey: $idempotencyKey) {\n      accountName\n      email\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterSharedAccount($input: RegisterSharedAccountInput!, $idempotencyKey: String!) {\n    registerSharedAccount(input: $input, idempotencyKey: $idempotencyKey) {\n      accountName\n      email\n    }\n  }\n"): (typeof documents)["\n  mutation RegisterSharedAccount($input: RegisterSharedAccountInput!, $idempotencyKey: String!) {\n    registerSharedAccount(input: $input, idempotencyKey: $idempotencyKey) {\n      accountName\n      email\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReinstateByNumber($number: String!, $idNumber: String!, $key: String!) {\n    reinstateByIdNumber(number: $number, idNumber: $idNumber, idempotencyKey: $key) {\n      id\n      effectiveAt\n      pass {\n        id\n        status\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReinstateByNumber($number: String!, $idNumber: String!, $key: String!) {\n    reinstateByIdNumber(number: $number, idNumber: $idNumber, idempotencyKey: $key) {\n      id\n      effectiveAt\n      pass {\n        id\n        status\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReinstatementPorts {\n    ports {\n      ...PortNames\n    }\n  }\n"): (typeof documents)["\n  query ReinstatementPorts {\n    ports {\n      ...PortNames\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchEverywhere($text: String!) {\n    passes(filter: { ownership: OWNED, search: $text }, size: 5) {\n      items {\n        id\n        number\n        holder {\n          name\n        }\n      }\n    }\n    applications(filter: { ownership: OWNED, number: $text }, size: 5) {\n      items {\n        id\n        number\n        form\n      }\n    }\n    withPerson: applications(filter: { ownership: OWNED, person: $text }, size: 5) {\n      items {\n        id\n        number\n        form\n      }\n    }\n    people(filter: { ownership: OWNED, name: $text }, size: 5) {\n      items {\n        id\n        name\n        englishName\n      }\n    }\n    byDocument: people(filter: { ownership: OWNED, idNumber: $text }, size: 5) {\n      items {\n        id\n        name\n        englishName\n      }\n    }\n  }\n"): (typeof documents)["\n  query SearchEverywhere($text: String!) {\n    passes(filter: { ownership: OWNED, search: $text }, size: 5) {\n      items {\n        id\n        number\n        holder {\n          name\n        }\n      }\n    }\n    applications(filter: { ownership: OWNED, number: $text }, size: 5) {\n      items {\n        id\n        number\n        form\n      }\n    }\n    withPerson: applications(filter: { ownership: OWNED, person: $text }, size: 5) {\n      items {\n        id\n        number\n        form\n      }\n    }\n    people(filter: { ownership: OWNED, name: $text }, size: 5) {\n      items {\n        id\n        name\n        englishName\n      }\n    }\n    byDocument: people(filter: { ownership: OWNED, idNumber: $text }, size: 5) {\n      items {\n        id\n        name\n        englishName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoundSharedAccounts {\n    viewer {\n      boundSharedAccounts {\n        id\n        accountName\n        personName\n        boundAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query BoundSharedAccounts {\n    viewer {\n      boundSharedAccounts {\n        id\n        accountName\n        personName\n        boundAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BindAccount($accountName: String!, $password: String!) {\n    bindAccount(accountName: $accountName, password: $password) {\n      ...ViewerParts\n    }\n  }\n"): (typeof documents)["\n  mutation BindAccount($accountName: String!, $password: String!) {\n    bindAccount(accountName: $accountName, password: $password) {\n      ...ViewerParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnbindAccount($id: ID!) {\n    unbindAccount(id: $id) {\n      ...ViewerParts\n    }\n  }\n"): (typeof documents)["\n  mutation UnbindAccount($id: ID!) {\n    unbindAccount(id: $id) {\n      ...ViewerParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanySuspensions($states: [SuspensionState!], $page: Int!, $size: Int!) {\n    suspensions(filter: { states: $states }, page: $page, size: $size) {\n      total\n      items {\n        id\n        passNumber\n        ...SuspensionParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query CompanySuspensions($states: [SuspensionState!], $page: Int!, $size: Int!) {\n    suspensions(filter: { states: $states }, page: $page, size: $size) {\n      total\n      items {\n        id\n        passNumber\n        ...SuspensionParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnSuspensions {\n    viewer {\n      suspensions {\n        ...SuspensionParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query OwnSuspensions {\n    viewer {\n      suspensions {\n        ...SuspensionParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnusedCardPorts {\n    ports {\n      ...PortNames\n    }\n  }\n"): (typeof documents)["\n  query UnusedCardPorts {\n    ports {\n      ...PortNames\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ApplicationPass on Pass {\n    id\n    number\n    kind\n    status\n    validTo\n    port {\n      ...PortNames\n    }\n    holder {\n      name\n      maskedIdNumber\n      masked\n    }\n    spotCheck {\n      ...SpotCheckParts\n    }\n  }\n"): (typeof documents)["\n  fragment ApplicationPass on Pass {\n    id\n    number\n    kind\n    status\n    validTo\n    port {\n      ...PortNames\n    }\n    holder {\n      name\n      maskedIdNumber\n      masked\n    }\n    spotCheck {\n      ...SpotCheckParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApplicationPasses($number: String!) {\n    application(number: $number) {\n      number\n      passes {\n        ...ApplicationPass\n      }\n    }\n  }\n"): (typeof documents)["\n  query ApplicationPasses($number: String!) {\n    application(number: $number) {\n      number\n      passes {\n        ...ApplicationPass\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApplicationSearch($filter: ApplicationFilter!, $page: Int!, $size: Int!) {\n    applications(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        number\n        ...ApplicationParts\n        company {\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ApplicationSearch($filter: ApplicationFilter!, $page: Int!, $size: Int!) {\n    applications(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        number\n        ...ApplicationParts\n        company {\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApplicationSearchExport($filter: ApplicationFilter!, $page: Int!, $size: Int!) {\n    applications(filter: $filter, page: $page, size: $size) {\n      items {\n        ...ApplicationParts\n        company {\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ApplicationSearchExport($filter: ApplicationFilter!, $page: Int!, $size: Int!) {\n    applications(filter: $filter, page: $page, size: $size) {\n      items {\n        ...ApplicationParts\n        company {\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BanRules {\n    banRules {\n      causes {\n        inUse\n        enteredAt\n        enteredBy\n        withdrawnAt\n        withdrawable\n        cause {\n          id\n          code\n          nameZh\n          nameEn\n          holdsFrom\n          months\n          cancelsAtCase\n          extraMonths\n        }\n      }\n      companies {\n        id\n        holdsFrom\n        cases\n        days\n        furtherDays\n        enteredAt\n        enteredBy\n        withdrawnAt\n        withdrawable\n      }\n    }\n  }\n"): (typeof documents)["\n  query BanRules {\n    banRules {\n      causes {\n        inUse\n        enteredAt\n        enteredBy\n        withdrawnAt\n        withdrawable\n        cause {\n          id\n          code\n          nameZh\n          nameEn\n          holdsFrom\n          months\n          cancelsAtCase\n          extraMonths\n        }\n      }\n      companies {\n        id\n        holdsFrom\n        cases\n        days\n        furtherDays\n        enteredAt\n        enteredBy\n        withdrawnAt\n        withdrawable\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawBanRule($id: ID!) {\n    withdrawBanRule(id: $id) {\n      causes {\n        withdrawable\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawBanRule($id: ID!) {\n    withdrawBanRule(id: $id) {\n      causes {\n        withdrawable\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnterBanCause($input: BanCauseInput!) {\n    enterBanCause(input: $input) {\n      causes {\n        withdrawable\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EnterBanCause($input: BanCauseInput!) {\n    enterBanCause(input: $input) {\n      causes {\n        withdrawable\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnterCompanyBarRule($input: CompanyBarRuleInput!) {\n    enterCompanyBarRule(input: $input) {\n      companies {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EnterCompanyBarRule($input: CompanyBarRuleInput!) {\n    enterCompanyBarRule(input: $input) {\n      companies {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BanCandidateParts on BanCandidate {\n    cases\n    openApplications\n    records {\n      idKind\n      maskedIdNumber\n      name\n      company {\n        name\n        organisationNumber\n      }\n    }\n    cards {\n      id\n      number\n    }\n    bans {\n      id\n      state\n      cause {\n        id\n        nameZh\n        nameEn\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment BanCandidateParts on BanCandidate {\n    cases\n    openApplications\n    records {\n      idKind\n      maskedIdNumber\n      name\n      company {\n        name\n        organisationNumber\n      }\n    }\n    cards {\n      id\n      number\n    }\n    bans {\n      id\n      state\n      cause {\n        id\n        nameZh\n        nameEn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BanFactParts on Ban {\n    id\n    idKind\n    maskedIdNumber\n    note\n    evidence\n    months\n    until\n    caseNumber\n    termMonths\n    companyBarredUntil\n    branch {\n      nameZh\n      nameEn\n    }\n    company {\n      name\n      organisationNumber\n    }\n    cause {\n      id\n      nameZh\n      nameEn\n    }\n  }\n"): (typeof documents)["\n  fragment BanFactParts on Ban {\n    id\n    idKind\n    maskedIdNumber\n    note\n    evidence\n    months\n    until\n    caseNumber\n    termMonths\n    companyBarredUntil\n    branch {\n      nameZh\n      nameEn\n    }\n    company {\n      name\n      organisationNumber\n    }\n    cause {\n      id\n      nameZh\n      nameEn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RevealBannedNumber($id: ID!) {\n    ban(id: $id) {\n      id\n      idNumber\n    }\n  }\n"): (typeof documents)["\n  query RevealBannedNumber($id: ID!) {\n    ban(id: $id) {\n      id\n      idNumber\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BanCauses {\n    banCauses {\n      id\n      code\n      nameZh\n      nameEn\n      months\n    }\n  }\n"): (typeof documents)["\n  query BanCauses {\n    banCauses {\n      id\n      code\n      nameZh\n      nameEn\n      months\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BanHistoryParts on Ban {\n    id\n    proposedAt\n    proposedBy\n    expiresAt\n    decision\n    decidedAt\n    decidedBy\n    decisionReason\n    liftedAt\n    liftedBy\n    liftReason\n    annulledAt\n    annulledBy\n    annulReason\n  }\n"): (typeof documents)["\n  fragment BanHistoryParts on Ban {\n    id\n    proposedAt\n    proposedBy\n    expiresAt\n    decision\n    decidedAt\n    decidedBy\n    decisionReason\n    liftedAt\n    liftedBy\n    liftReason\n    annulledAt\n    annulledBy\n    annulReason\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BanPage($id: ID!) {\n    ban(id: $id) {\n      id\n      state\n      name\n      caseNumber\n      termMonths\n      cancelsCards\n      viewerMay\n      ...BanFactParts\n      ...BanHistoryParts\n    }\n  }\n"): (typeof documents)["\n  query BanPage($id: ID!) {\n    ban(id: $id) {\n      id\n      state\n      name\n      caseNumber\n      termMonths\n      cancelsCards\n      viewerMay\n      ...BanFactParts\n      ...BanHistoryParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BansPage($filter: BanFilter!, $page: Int!, $size: Int!) {\n    bans(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        ...BanParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query BansPage($filter: BanFilter!, $page: Int!, $size: Int!) {\n    bans(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        ...BanParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BanCandidate($idKind: IdKind!, $idNumber: String!) {\n    banCandidate(idKind: $idKind, idNumber: $idNumber) {\n      ...BanCandidateParts\n      records {\n        company {\n          name\n          organisationNumber\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query BanCandidate($idKind: IdKind!, $idNumber: String!) {\n    banCandidate(idKind: $idKind, idNumber: $idNumber) {\n      ...BanCandidateParts\n      records {\n        company {\n          name\n          organisationNumber\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BanParts on Ban {\n    id\n    state\n    idKind\n    maskedIdNumber\n    name\n    until\n    proposedAt\n    proposedBy\n    branch {\n      code\n      nameZh\n      nameEn\n    }\n    company {\n      name\n      organisationNumber\n    }\n    cause {\n      id\n      nameZh\n      nameEn\n    }\n  }\n"): (typeof documents)["\n  fragment BanParts on Ban {\n    id\n    state\n    idKind\n    maskedIdNumber\n    name\n    until\n    proposedAt\n    proposedBy\n    branch {\n      code\n      nameZh\n      nameEn\n    }\n    company {\n      name\n      organisationNumber\n    }\n    cause {\n      id\n      nameZh\n      nameEn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeBan($input: BanInput!) {\n    proposeBan(input: $input) {\n      id\n      ...BanParts\n    }\n  }\n"): (typeof documents)["\n  mutation ProposeBan($input: BanInput!) {\n    proposeBan(input: $input) {\n      id\n      ...BanParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideBan($id: ID!, $decision: BanDecision!, $reason: String) {\n    decideBan(id: $id, decision: $decision, reason: $reason) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation DecideBan($id: ID!, $decision: BanDecision!, $reason: String) {\n    decideBan(id: $id, decision: $decision, reason: $reason) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiftBan($id: ID!, $reason: String!, $annul: Boolean!) {\n    liftBan(id: $id, reason: $reason, annul: $annul) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation LiftBan($id: ID!, $reason: String!, $annul: Boolean!) {\n    liftBan(id: $id, reason: $reason, annul: $annul) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CardBatchParts on CardBatch {\n    id\n    state\n    createdAt\n    createdBy\n    cardCount\n    madeCount\n    leftCount\n    dissolvedAt\n    dissolvedBy\n    dissolveReason\n    branch {\n      code\n      ...BranchNames\n    }\n  }\n"): (typeof documents)["\n  fragment CardBatchParts on CardBatch {\n    id\n    state\n    createdAt\n    createdBy\n    cardCount\n    madeCount\n    leftCount\n    dissolvedAt\n    dissolvedBy\n    dissolveReason\n    branch {\n      code\n      ...BranchNames\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CardBatchesPage($filter: CardBatchFilter!, $page: Int!, $size: Int!) {\n    cardBatches(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        ...CardBatchParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query CardBatchesPage($filter: CardBatchFilter!, $page: Int!, $size: Int!) {\n    cardBatches(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        ...CardBatchParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CardBatchPage($id: ID!) {\n    cardBatch(id: $id) {\n      id\n      ...CardBatchParts\n      cards {\n        error {\n          code\n          until\n        }\n        pass {\n          id\n          number\n          status\n          madeAt\n          holder {\n            name\n            maskedIdNumber\n            masked\n          }\n          company {\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CardBatchPage($id: ID!) {\n    cardBatch(id: $id) {\n      id\n      ...CardBatchParts\n      cards {\n        error {\n          code\n          until\n        }\n        pass {\n          id\n          number\n          status\n          madeAt\n          holder {\n            name\n            maskedIdNumber\n            masked\n          }\n          company {\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkCardBatchMade($id: ID!) {\n    markCardBatchMade(id: $id) {\n      batch {\n        id\n        ...CardBatchParts\n      }\n      results {\n        passNumber\n        error {\n          code\n          until\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MarkCardBatchMade($id: ID!) {\n    markCardBatchMade(id: $id) {\n      batch {\n        id\n        ...CardBatchParts\n      }\n      results {\n        passNumber\n        error {\n          code\n          until\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DissolveCardBatch($id: ID!, $reason: String!) {\n    dissolveCardBatch(id: $id, reason: $reason) {\n      id\n      ...CardBatchParts\n    }\n  }\n"): (typeof documents)["\n  mutation DissolveCardBatch($id: ID!, $reason: String!) {\n    dissolveCardBatch(id: $id, reason: $reason) {\n      id\n      ...CardBatchParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCardBatch($numbers: [String!]!) {\n    createCardBatch(numbers: $numbers) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation CreateCardBatch($numbers: [String!]!) {\n    createCardBatch(numbers: $numbers) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CardAtDesk($number: String!) {\n    cardAtDesk(number: $number) {\n      id\n      holder {\n        idNumber\n      }\n      attachments {\n        kind\n        file {\n          ...FileParts\n        }\n      }\n      ...CardRow\n    }\n  }\n"): (typeof documents)["\n  query CardAtDesk($number: String!) {\n    cardAtDesk(number: $number) {\n      id\n      holder {\n        idNumber\n      }\n      attachments {\n        kind\n        file {\n          ...FileParts\n        }\n      }\n      ...CardRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CardRow on Pass {\n    id\n    number\n    kind\n    medium\n    status\n    issuedAt\n    madeAt\n    collectedAt\n    validFrom\n    validTo\n    cardAction\n    exchangedFromNumber\n    fee {\n      amount\n      state\n    }\n    port {\n      ...PortNames\n    }\n    holder {\n      name\n      maskedIdNumber\n      masked\n    }\n    company {\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment CardRow on Pass {\n    id\n    number\n    kind\n    medium\n    status\n    issuedAt\n    madeAt\n    collectedAt\n    validFrom\n    validTo\n    cardAction\n    exchangedFromNumber\n    fee {\n      amount\n      state\n    }\n    port {\n      ...PortNames\n    }\n    holder {\n      name\n      maskedIdNumber\n      masked\n    }\n    company {\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CardPorts {\n    ports {\n      code\n      ...PortNames\n      branch {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  query CardPorts {\n    ports {\n      code\n      ...PortNames\n      branch {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Cards($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: $order, page: $page, size: $size) {\n      total\n      items {\n        number\n        ...CardRow\n      }\n    }\n  }\n"): (typeof documents)["\n  query Cards($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: $order, page: $page, size: $size) {\n      total\n      items {\n        number\n        ...CardRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkCards($numbers: [String!]!, $action: CardAction!) {\n    markCards(numbers: $numbers, action: $action) {\n      ...CardRow\n    }\n  }\n"): (typeof documents)["\n  mutation MarkCards($numbers: [String!]!, $action: CardAction!) {\n    markCards(numbers: $numbers, action: $action) {\n      ...CardRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CollectedCard on Pass {\n    id\n    number\n    kind\n    medium\n    collectedAt\n    exchangedFromNumber\n    viewerMayUndoCollection\n    collection {\n      collectorKind\n      collectorName\n      oldCard\n      missingReason\n      handedOutBy\n    }\n    fee {\n      amount\n      state\n      receiptNumber\n      waiveReason\n    }\n    port {\n      ...PortNames\n    }\n    holder {\n      name\n      maskedIdNumber\n      masked\n    }\n    company {\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment CollectedCard on Pass {\n    id\n    number\n    kind\n    medium\n    collectedAt\n    exchangedFromNumber\n    viewerMayUndoCollection\n    collection {\n      collectorKind\n      collectorName\n      oldCard\n      missingReason\n      handedOutBy\n    }\n    fee {\n      amount\n      state\n      receiptNumber\n      waiveReason\n    }\n    port {\n      ...PortNames\n    }\n    holder {\n      name\n      maskedIdNumber\n      masked\n    }\n    company {\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CollectedCards($filter: PassFilter!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: COLLECTED_DESC, page: $page, size: $size) {\n      total\n      items {\n        number\n        ...CollectedCard\n      }\n    }\n  }\n"): (typeof documents)["\n  query CollectedCards($filter: PassFilter!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: COLLECTED_DESC, page: $page, size: $size) {\n      total\n      items {\n        number\n        ...CollectedCard\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CollectedCardExport($filter: PassFilter!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: COLLECTED_DESC, page: $page, size: $size) {\n      items {\n        number\n        ...CollectedCard\n      }\n    }\n  }\n"): (typeof documents)["\n  query CollectedCardExport($filter: PassFilter!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: COLLECTED_DESC, page: $page, size: $size) {\n      items {\n        number\n        ...CollectedCard\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CollectCards($cards: [CollectedCardInput!]!, $collector: CollectorInput!) {\n    collectCards(cards: $cards, collector: $collector) {\n      ...CardRow\n    }\n  }\n"): (typeof documents)["\n  mutation CollectCards($cards: [CollectedCardInput!]!, $collector: CollectorInput!) {\n    collectCards(cards: $cards, collector: $collector) {\n      ...CardRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PrintedCard on Pass {\n    id\n    number\n    kind\n    medium\n    validFrom\n    validTo\n    code\n    holder {\n      name\n      englishName\n      idNumber\n    }\n    company {\n      name\n    }\n    port {\n      ...PortNames\n    }\n    areas {\n      code\n      ...AreaNames\n    }\n    attachments {\n      kind\n      file {\n        ...FileParts\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PrintedCard on Pass {\n    id\n    number\n    kind\n    medium\n    validFrom\n    validTo\n    code\n    holder {\n      name\n      englishName\n      idNumber\n    }\n    company {\n      name\n    }\n    port {\n      ...PortNames\n    }\n    areas {\n      code\n      ...AreaNames\n    }\n    attachments {\n      kind\n      file {\n        ...FileParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CardPrintData($numbers: [String!]!) {\n    cardPrintData(numbers: $numbers, size: 25) {\n      items {\n        ...PrintedCard\n      }\n    }\n  }\n"): (typeof documents)["\n  query CardPrintData($numbers: [String!]!) {\n    cardPrintData(numbers: $numbers, size: 25) {\n      items {\n        ...PrintedCard\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CardBatchPrintData($id: ID!, $page: Int!) {\n    cardBatchPrintData(id: $id, page: $page, size: 25) {\n      items {\n        ...PrintedCard\n      }\n    }\n  }\n"): (typeof documents)["\n  query CardBatchPrintData($id: ID!, $page: Int!) {\n    cardBatchPrintData(id: $id, page: $page, size: 25) {\n      items {\n        ...PrintedCard\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MailParts on MailPreview {\n    to\n    language\n    subject\n    text\n  }\n"): (typeof documents)["\n  fragment MailParts on MailPreview {\n    to\n    language\n    subject\n    text\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StandardReasons($subject: ReviewSubject!, $step: DecisionStep!, $language: Language!) {\n    standardReasons(subject: $subject, step: $step, language: $language)\n  }\n"): (typeof documents)["\n  query StandardReasons($subject: ReviewSubject!, $step: DecisionStep!, $language: Language!) {\n    standardReasons(subject: $subject, step: $step, language: $language)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CertificatePage($state: ReviewState, $filter: CertificateFilter!, $page: Int!, $size: Int!) {\n    certificates(state: $state, filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        state\n        submittedAt\n        registrationId\n        company {\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CertificatePage($state: ReviewState, $filter: CertificateFilter!, $page: Int!, $size: Int!) {\n    certificates(state: $state, filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        state\n        submittedAt\n        registrationId\n        company {\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CertificatesPage($state: ReviewState, $filter: CertificateFilter!, $page: Int!, $size: Int!) {\n    certificates(state: $state, filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        state\n        submittedAt\n        registrationId\n        company {\n          name\n          organisationNumber\n        }\n        decision {\n          decidedAt\n          decidedBy\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CertificatesPage($state: ReviewState, $filter: CertificateFilter!, $page: Int!, $size: Int!) {\n    certificates(state: $state, filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        state\n        submittedAt\n        registrationId\n        company {\n          name\n          organisationNumber\n        }\n        decision {\n          decidedAt\n          decidedBy\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CertificateExport($state: ReviewState, $filter: CertificateFilter!, $page: Int!, $size: Int!) {\n    certificates(state: $state, filter: $filter, page: $page, size: $size) {\n      items {\n        id\n        state\n        submittedAt\n        registrationId\n        company {\n          name\n          organisationNumber\n        }\n        decision {\n          decidedAt\n          decidedBy\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CertificateExport($state: ReviewState, $filter: CertificateFilter!, $page: Int!, $size: Int!) {\n    certificates(state: $state, filter: $filter, page: $page, size: $size) {\n      items {\n        id\n        state\n        submittedAt\n        registrationId\n        company {\n          name\n          organisationNumber\n        }\n        decision {\n          decidedAt\n          decidedBy\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompaniesPage($filter: CompanyFilter!, $page: Int!, $size: Int!) {\n    companyDossiers(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        registeredAt\n        company {\n          name\n          organisationNumber\n        }\n        applicationEligibility {\n          ...EligibilityParts\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CompaniesPage($filter: CompanyFilter!, $page: Int!, $size: Int!) {\n    companyDossiers(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        registeredAt\n        company {\n          name\n          organisationNumber\n        }\n        applicationEligibility {\n          ...EligibilityParts\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountsOfCompany($id: ID!) {\n    companyAccounts(filter: { companyId: $id }, size: 20) {\n      total\n      items {\n        id\n        ...CompanyAccountParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query AccountsOfCompany($id: ID!) {\n    companyAccounts(filter: { companyId: $id }, size: 20) {\n      total\n      items {\n        id\n        ...CompanyAccountParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApplicationsOfCompany($filter: ApplicationFilter!) {\n    applications(filter: $filter, size: 5) {\n      total\n      items {\n        id\n        number\n        ...ApplicationParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query ApplicationsOfCompany($filter: ApplicationFilter!) {\n    applications(filter: $filter, size: 5) {\n      total\n      items {\n        id\n        number\n        ...ApplicationParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BansOfCompany($number: String!) {\n    bans(filter: { organisationNumber: $number }, size: 5) {\n      total\n      items {\n        id\n        ...BanParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query BansOfCompany($number: String!) {\n    bans(filter: { organisationNumber: $number }, size: 5) {\n      total\n      items {\n        id\n        ...BanParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CertificatesOfCompany($number: String!) {\n    certificates(filter: { organisationNumber: $number }, size: 20) {\n      total\n      items {\n        id\n        state\n        submittedAt\n        registrationId\n        decision {\n          decidedAt\n          decidedBy\n          reason\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CertificatesOfCompany($number: String!) {\n    certificates(filter: { organisationNumber: $number }, size: 20) {\n      total\n      items {\n        id\n        state\n        submittedAt\n        registrationId\n        decision {\n          decidedAt\n          decidedBy\n          reason\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CompanyFacts on CompanyDossier {\n    company {\n      organisationKind\n      organisationNumber\n    }\n    registeredAt\n    phone\n    fax\n    address\n    responsiblePerson\n    applicationEligibility {\n      ...EligibilityParts\n    }\n  }\n"): (typeof documents)["\n  fragment CompanyFacts on CompanyDossier {\n    company {\n      organisationKind\n      organisationNumber\n    }\n    registeredAt\n    phone\n    fax\n    address\n    responsiblePerson\n    applicationEligibility {\n      ...EligibilityParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyDossierPage($number: String!) {\n    companyDossier(organisationNumber: $number) {\n      id\n      company {\n        name\n        organisationNumber\n      }\n      ...CompanyFacts\n    }\n  }\n"): (typeof documents)["\n  query CompanyDossierPage($number: String!) {\n    companyDossier(organisationNumber: $number) {\n      id\n      company {\n        name\n        organisationNumber\n      }\n      ...CompanyFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PassesOfCompany($number: String!) {\n    passes(filter: { company: $number }, size: 5) {\n      total\n      items {\n        number\n        ...PassSearchRow\n      }\n    }\n  }\n"): (typeof documents)["\n  query PassesOfCompany($number: String!) {\n    passes(filter: { company: $number }, size: 5) {\n      total\n      items {\n        number\n        ...PassSearchRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadsOfCompany($number: String!) {\n    idNumberReads(filter: { organisationNumber: $number }, size: 5) {\n      total\n      items {\n        id\n        ...IdNumberReadRow\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReadsOfCompany($number: String!) {\n    idNumberReads(filter: { organisationNumber: $number }, size: 5) {\n      total\n      items {\n        id\n        ...IdNumberReadRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegistrationsOfCompany($number: String!) {\n    registrations(filter: { organisationNumber: $number }, size: 20) {\n      total\n      items {\n        id\n        state\n        submittedAt\n        accountName\n        personName\n        decision {\n          decidedAt\n          decidedBy\n          reason\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RegistrationsOfCompany($number: String!) {\n    registrations(filter: { organisationNumber: $number }, size: 20) {\n      total\n      items {\n        id\n        state\n        submittedAt\n        accountName\n        personName\n        decision {\n          decidedAt\n          decidedBy\n          reason\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SuspensionsOfCompany($number: String!) {\n    suspensions(filter: { organisationNumber: $number }, size: 5) {\n      total\n      items {\n        id\n        passNumber\n        ...SuspensionParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query SuspensionsOfCompany($number: String!) {\n    suspensions(filter: { organisationNumber: $number }, size: 5) {\n      total\n      items {\n        id\n        passNumber\n        ...SuspensionParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountsOfCompanies($filter: CompanyAccountFilter!, $page: Int!, $size: Int!) {\n    companyAccounts(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        personName\n        ...CompanyAccountParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query AccountsOfCompanies($filter: CompanyAccountFilter!, $page: Int!, $size: Int!) {\n    companyAccounts(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        personName\n        ...CompanyAccountParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectAccountEmail($id: ID!, $version: Int!, $email: String!, $reason: String!) {\n    correctAccountEmail(id: $id, version: $version, email: $email, reason: $reason) {\n      ...CompanyAccountParts\n    }\n  }\n"): (typeof documents)["\n  mutation CorrectAccountEmail($id: ID!, $version: Int!, $email: String!, $reason: String!) {\n    correctAccountEmail(id: $id, version: $version, email: $email, reason: $reason) {\n      ...CompanyAccountParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FailedMessagePage($id: ID!) {\n    failedMessage(id: $id) {\n      id\n      ...FailedMessageParts\n    }\n  }\n"): (typeof documents)["\n  query FailedMessagePage($id: ID!) {\n    failedMessage(id: $id) {\n      id\n      ...FailedMessageParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FailedMessages($filter: FailedMessageFilter!, $page: Int!, $size: Int!) {\n    failedMessages(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        subject\n        ...FailedMessageParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query FailedMessages($filter: FailedMessageFilter!, $page: Int!, $size: Int!) {\n    failedMessages(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        subject\n        ...FailedMessageParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FailedMessageParts on FailedMessage {\n    id\n    channel\n    state\n    recipient\n    subject\n    createdAt\n    refusedAt\n    failure\n    attempts\n  }\n"): (typeof documents)["\n  fragment FailedMessageParts on FailedMessage {\n    id\n    channel\n    state\n    recipient\n    subject\n    createdAt\n    refusedAt\n    failure\n    attempts\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryMessage($id: ID!, $reason: String!) {\n    retryMessage(id: $id, reason: $reason) {\n      ...FailedMessageParts\n    }\n  }\n"): (typeof documents)["\n  mutation RetryMessage($id: ID!, $reason: String!) {\n    retryMessage(id: $id, reason: $reason) {\n      ...FailedMessageParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveUpMessage($id: ID!, $reason: String!) {\n    giveUpMessage(id: $id, reason: $reason) {\n      ...FailedMessageParts\n    }\n  }\n"): (typeof documents)["\n  mutation GiveUpMessage($id: ID!, $reason: String!) {\n    giveUpMessage(id: $id, reason: $reason) {\n      ...FailedMessageParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanFeeRule($input: FeeRuleInput!) {\n    planFeeRule(input: $input) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation PlanFeeRule($input: FeeRuleInput!) {\n    planFeeRule(input: $input) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FeeRules {\n    feeRules {\n      id\n      holdsFrom\n      amount\n      freeIssuedBefore\n      state\n      setBy\n      setAt\n      withdrawable\n      withdrawnBy\n      withdrawnAt\n    }\n  }\n"): (typeof documents)["\n  query FeeRules {\n    feeRules {\n      id\n      holdsFrom\n      amount\n      freeIssuedBefore\n      state\n      setBy\n      setAt\n      withdrawable\n      withdrawnBy\n      withdrawnAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawFeeRule($id: ID!, $reason: String!) {\n    withdrawFeeRule(id: $id, reason: $reason) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawFeeRule($id: ID!, $reason: String!) {\n    withdrawFeeRule(id: $id, reason: $reason) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FeeRow on Fee {\n    id\n    passNumber\n    holderName\n    maskedIdNumber\n    companyName\n    branch {\n      ...BranchNames\n    }\n    amount\n    state\n    dueAt\n    settledAt\n    receiptNumber\n    waiveReason\n    ...FeeParts\n  }\n"): (typeof documents)["\n  fragment FeeRow on Fee {\n    id\n    passNumber\n    holderName\n    maskedIdNumber\n    companyName\n    branch {\n      ...BranchNames\n    }\n    amount\n    state\n    dueAt\n    settledAt\n    receiptNumber\n    waiveReason\n    ...FeeParts\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Fees($filter: FeeFilter!, $all: FeeFilter!, $page: Int!, $size: Int!) {\n    fees(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        ...FeeRow\n      }\n    }\n    ofAllStates: fees(filter: $all, size: 1) {\n      totals {\n        state\n        count\n        amount\n      }\n    }\n  }\n"): (typeof documents)["\n  query Fees($filter: FeeFilter!, $all: FeeFilter!, $page: Int!, $size: Int!) {\n    fees(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        ...FeeRow\n      }\n    }\n    ofAllStates: fees(filter: $all, size: 1) {\n      totals {\n        state\n        count\n        amount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PayFees($ids: [ID!]!, $receiptNumber: String!) {\n    payFees(ids: $ids, receiptNumber: $receiptNumber) {\n      id\n      ...FeeRow\n    }\n  }\n"): (typeof documents)["\n  mutation PayFees($ids: [ID!]!, $receiptNumber: String!) {\n    payFees(ids: $ids, receiptNumber: $receiptNumber) {\n      id\n      ...FeeRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WaiveFees($ids: [ID!]!, $reason: String!) {\n    waiveFees(ids: $ids, reason: $reason) {\n      id\n      ...FeeRow\n    }\n  }\n"): (typeof documents)["\n  mutation WaiveFees($ids: [ID!]!, $reason: String!) {\n    waiveFees(ids: $ids, reason: $reason) {\n      id\n      ...FeeRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenFee($id: ID!, $reason: String!) {\n    reopenFee(id: $id, reason: $reason) {\n      id\n      ...FeeRow\n    }\n  }\n"): (typeof documents)["\n  mutation ReopenFee($id: ID!, $reason: String!) {\n    reopenFee(id: $id, reason: $reason) {\n      id\n      ...FeeRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FeeExport($filter: FeeFilter!, $page: Int!, $size: Int!) {\n    fees(filter: $filter, page: $page, size: $size) {\n      items {\n        ...FeeRow\n      }\n    }\n  }\n"): (typeof documents)["\n  query FeeExport($filter: FeeFilter!, $page: Int!, $size: Int!) {\n    fees(filter: $filter, page: $page, size: $size) {\n      items {\n        ...FeeRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GateHealthPage($filter: GateHealthFilter!, $page: Int!, $size: Int!) {\n    gateHealth(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        ...GateHealthParts\n      }\n    }\n    ports {\n      ...PortNames\n    }\n  }\n"): (typeof documents)["\n  query GateHealthPage($filter: GateHealthFilter!, $page: Int!, $size: Int!) {\n    gateHealth(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        ...GateHealthParts\n      }\n    }\n    ports {\n      ...PortNames\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GateHealthParts on GateHealth {\n    gate {\n      id\n      code\n      nameZh\n      nameEn\n      area {\n        ...AreaNames\n      }\n    }\n    state\n    heardAt\n    lastPassageAt\n    behindSince\n    pendingChanges\n    unsentEvents\n    clockAheadSeconds\n    software\n    openStreams\n    system {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment GateHealthParts on GateHealth {\n    gate {\n      id\n      code\n      nameZh\n      nameEn\n      area {\n        ...AreaNames\n      }\n    }\n    state\n    heardAt\n    lastPassageAt\n    behindSince\n    pendingChanges\n    unsentEvents\n    clockAheadSeconds\n    software\n    openStreams\n    system {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GateSystemPage($id: ID!) {\n    gateSystem(id: $id) {\n      id\n      name\n      state\n      createdAt\n      disabledAt\n      ...GateSystemParts\n    }\n    ports {\n      ...PortBranches\n    }\n  }\n"): (typeof documents)["\n  query GateSystemPage($id: ID!) {\n    gateSystem(id: $id) {\n      id\n      name\n      state\n      createdAt\n      disabledAt\n      ...GateSystemParts\n    }\n    ports {\n      ...PortBranches\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GateSystemsPage($page: Int!, $size: Int!) {\n    gateSystems(page: $page, size: $size) {\n      total\n      items {\n        id\n        name\n        ...GateSystemParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query GateSystemsPage($page: Int!, $size: Int!) {\n    gateSystems(page: $page, size: $size) {\n      total\n      items {\n        id\n        name\n        ...GateSystemParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewGateSystem {\n    ports {\n      ...PortBranches\n    }\n  }\n"): (typeof documents)["\n  query NewGateSystem {\n    ports {\n      ...PortBranches\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GateSystemParts on GateSystem {\n    id\n    name\n    branches {\n      code\n      ...BranchNames\n    }\n    state\n    createdAt\n    disabledAt\n    tokens {\n      ...TokenParts\n    }\n    version\n  }\n"): (typeof documents)["\n  fragment GateSystemParts on GateSystem {\n    id\n    name\n    branches {\n      code\n      ...BranchNames\n    }\n    state\n    createdAt\n    disabledAt\n    tokens {\n      ...TokenParts\n    }\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateGateSystem($input: GateSystemInput!, $key: String!) {\n    createGateSystem(input: $input, idempotencyKey: $key) {\n      id\n      name\n      ...GateSystemParts\n    }\n  }\n"): (typeof documents)["\n  mutation CreateGateSystem($input: GateSystemInput!, $key: String!) {\n    createGateSystem(input: $input, idempotencyKey: $key) {\n      id\n      name\n      ...GateSystemParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeGateSystem($id: ID!, $version: Int!, $input: GateSystemInput!) {\n    changeGateSystem(id: $id, version: $version, input: $input) {\n      ...GateSystemParts\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeGateSystem($id: ID!, $version: Int!, $input: GateSystemInput!) {\n    changeGateSystem(id: $id, version: $version, input: $input) {\n      ...GateSystemParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisableGateSystem($id: ID!, $version: Int!, $reason: String!) {\n    disableGateSystem(id: $id, version: $version, reason: $reason) {\n      ...GateSystemParts\n    }\n  }\n"): (typeof documents)["\n  mutation DisableGateSystem($id: ID!, $version: Int!, $reason: String!) {\n    disableGateSystem(id: $id, version: $version, reason: $reason) {\n      ...GateSystemParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnableGateSystem($id: ID!, $version: Int!) {\n    enableGateSystem(id: $id, version: $version) {\n      ...GateSystemParts\n    }\n  }\n"): (typeof documents)["\n  mutation EnableGateSystem($id: ID!, $version: Int!) {\n    enableGateSystem(id: $id, version: $version) {\n      ...GateSystemParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GatePage($id: ID!) {\n    gate(id: $id) {\n      id\n      code\n      nameZh\n      nameEn\n      state\n      createdAt\n      closedAt\n      area {\n        ...AreaNames\n      }\n      ...GateParts\n    }\n  }\n"): (typeof documents)["\n  query GatePage($id: ID!) {\n    gate(id: $id) {\n      id\n      code\n      nameZh\n      nameEn\n      state\n      createdAt\n      closedAt\n      area {\n        ...AreaNames\n      }\n      ...GateParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GatesPage($filter: GateFilter!, $page: Int!, $size: Int!) {\n    gates(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        code\n        ...GateParts\n      }\n    }\n    ports {\n      ...PortNames\n    }\n  }\n"): (typeof documents)["\n  query GatesPage($filter: GateFilter!, $page: Int!, $size: Int!) {\n    gates(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        code\n        ...GateParts\n      }\n    }\n    ports {\n      ...PortNames\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewGate {\n    ports {\n      ...PortAreas\n    }\n  }\n"): (typeof documents)["\n  query NewGate {\n    ports {\n      ...PortAreas\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GateParts on Gate {\n    id\n    code\n    nameZh\n    nameEn\n    area {\n      ...AreaNames\n    }\n    state\n    createdAt\n    closedAt\n    version\n  }\n"): (typeof documents)["\n  fragment GateParts on Gate {\n    id\n    code\n    nameZh\n    nameEn\n    area {\n      ...AreaNames\n    }\n    state\n    createdAt\n    closedAt\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateGate($input: CreateGateInput!, $key: String!) {\n    createGate(input: $input, idempotencyKey: $key) {\n      id\n      code\n      ...GateParts\n    }\n  }\n"): (typeof documents)["\n  mutation CreateGate($input: CreateGateInput!, $key: String!) {\n    createGate(input: $input, idempotencyKey: $key) {\n      id\n      code\n      ...GateParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeGate($id: ID!, $version: Int!, $input: GateNamesInput!) {\n    changeGate(id: $id, version: $version, input: $input) {\n      ...GateParts\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeGate($id: ID!, $version: Int!, $input: GateNamesInput!) {\n    changeGate(id: $id, version: $version, input: $input) {\n      ...GateParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseGate($id: ID!, $version: Int!) {\n    closeGate(id: $id, version: $version) {\n      ...GateParts\n    }\n  }\n"): (typeof documents)["\n  mutation CloseGate($id: ID!, $version: Int!) {\n    closeGate(id: $id, version: $version) {\n      ...GateParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenGate($id: ID!, $version: Int!) {\n    reopenGate(id: $id, version: $version) {\n      ...GateParts\n    }\n  }\n"): (typeof documents)["\n  mutation ReopenGate($id: ID!, $version: Int!) {\n    reopenGate(id: $id, version: $version) {\n      ...GateParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffCounts {\n    INVITED: staffAccounts(filter: { state: INVITED }, size: 1) {\n      total\n    }\n    ACTIVE: staffAccounts(filter: { state: ACTIVE }, size: 1) {\n      total\n    }\n    DISABLED: staffAccounts(filter: { state: DISABLED }, size: 1) {\n      total\n    }\n  }\n"): (typeof documents)["\n  query StaffCounts {\n    INVITED: staffAccounts(filter: { state: INVITED }, size: 1) {\n      total\n    }\n    ACTIVE: staffAccounts(filter: { state: ACTIVE }, size: 1) {\n      total\n    }\n    DISABLED: staffAccounts(filter: { state: DISABLED }, size: 1) {\n      total\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OldestCases {\n    workQueue(size: 5) {\n      total\n      items {\n        ...WorkParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query OldestCases {\n    workQueue(size: 5) {\n      total\n      items {\n        ...WorkParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IdNumberReadsPage($filter: IdNumberReadFilter!, $page: Int!, $size: Int!) {\n    idNumberReads(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        ...IdNumberReadRow\n      }\n    }\n  }\n"): (typeof documents)["\n  query IdNumberReadsPage($filter: IdNumberReadFilter!, $page: Int!, $size: Int!) {\n    idNumberReads(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        ...IdNumberReadRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IdNumberReadRow on IdNumberRead {\n    id\n    at\n    action\n    by\n    accountName\n    operation\n    purpose\n    screen\n    address\n    subject {\n      kind\n      name\n      masked\n      idKind\n      maskedIdNumber\n    }\n    passNumber\n    applicationNumber\n    companyName\n  }\n"): (typeof documents)["\n  fragment IdNumberReadRow on IdNumberRead {\n    id\n    at\n    action\n    by\n    accountName\n    operation\n    purpose\n    screen\n    address\n    subject {\n      kind\n      name\n      masked\n      idKind\n      maskedIdNumber\n    }\n    passNumber\n    applicationNumber\n    companyName\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IdNumberReadExport($filter: IdNumberReadFilter!, $page: Int!, $size: Int!) {\n    idNumberReads(filter: $filter, page: $page, size: $size) {\n      items {\n        ...IdNumberReadRow\n      }\n    }\n  }\n"): (typeof documents)["\n  query IdNumberReadExport($filter: IdNumberReadFilter!, $page: Int!, $size: Int!) {\n    idNumberReads(filter: $filter, page: $page, size: $size) {\n      items {\n        ...IdNumberReadRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenedPlaces {\n    ports {\n      code\n      ...PortNames\n      ...PortAreas\n    }\n  }\n"): (typeof documents)["\n  query OpenedPlaces {\n    ports {\n      code\n      ...PortNames\n      ...PortAreas\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdministratorOverview {\n    administratorOverview {\n      gates {\n        state\n        count\n      }\n      failedMessages\n      expiringTokens {\n        accessToken {\n          id\n          label\n          expiresAt\n        }\n        holderKind\n        holderId\n        holderName\n        replaced\n      }\n      neverSignedIn\n      signedInLongAgo\n      failedJobs {\n        queue\n        count\n        lastAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query AdministratorOverview {\n    administratorOverview {\n      gates {\n        state\n        count\n      }\n      failedMessages\n      expiringTokens {\n        accessToken {\n          id\n          label\n          expiresAt\n        }\n        holderKind\n        holderId\n        holderName\n        replaced\n      }\n      neverSignedIn\n      signedInLongAgo\n      failedJobs {\n        queue\n        count\n        lastAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BlockCard($input: BlockCardsInput!, $key: String!) {\n    blockCards(input: $input, idempotencyKey: $key) {\n      id\n      status\n      ...CardStops\n    }\n  }\n"): (typeof documents)["\n  mutation BlockCard($input: BlockCardsInput!, $key: String!) {\n    blockCards(input: $input, idempotencyKey: $key) {\n      id\n      status\n      ...CardStops\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkCard($number: String!, $action: CardAction!) {\n    markCards(numbers: [$number], action: $action) {\n      ...PassPage\n      cardAction\n    }\n  }\n"): (typeof documents)["\n  mutation MarkCard($number: String!, $action: CardAction!) {\n    markCards(numbers: [$number], action: $action) {\n      ...PassPage\n      cardAction\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CardStopProposals($passNumber: String) {\n    cardStopProposals(passNumber: $passNumber, size: 50) {\n      items {\n        id\n        passNumber\n        kind\n        days\n        cause\n        reason\n        proposedAt\n        proposedBy\n        expiresAt\n        viewerMay\n      }\n    }\n  }\n"): (typeof documents)["\n  query CardStopProposals($passNumber: String) {\n    cardStopProposals(passNumber: $passNumber, size: 50) {\n      items {\n        id\n        passNumber\n        kind\n        days\n        cause\n        reason\n        proposedAt\n        proposedBy\n        expiresAt\n        viewerMay\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideCardStop($id: ID!, $decision: CardStopDecision!, $reason: String) {\n    decideCardStop(id: $id, decision: $decision, reason: $reason) {\n      id\n      status\n    }\n  }\n"): (typeof documents)["\n  mutation DecideCardStop($id: ID!, $decision: CardStopDecision!, $reason: String) {\n    decideCardStop(id: $id, decision: $decision, reason: $reason) {\n      id\n      status\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndDeactivation($number: String!, $reason: String!) {\n    endDeactivation(number: $number, reason: $reason) {\n      id\n      status\n    }\n  }\n"): (typeof documents)["\n  mutation EndDeactivation($number: String!, $reason: String!) {\n    endDeactivation(number: $number, reason: $reason) {\n      id\n      status\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PassHolder on Pass {\n    number\n    holder {\n      name\n      englishName\n      idKind\n      maskedIdNumber\n      masked\n    }\n    company {\n      name\n      organisationNumber\n    }\n  }\n"): (typeof documents)["\n  fragment PassHolder on Pass {\n    number\n    holder {\n      name\n      englishName\n      idKind\n      maskedIdNumber\n      masked\n    }\n    company {\n      name\n      organisationNumber\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PassIdNumberReads($number: String!) {\n    idNumberReads(filter: { passNumber: $number }, size: 5) {\n      items {\n        id\n        at\n        action\n        by\n        accountName\n        passNumber\n      }\n    }\n  }\n"): (typeof documents)["\n  query PassIdNumberReads($number: String!) {\n    idNumberReads(filter: { passNumber: $number }, size: 5) {\n      items {\n        id\n        at\n        action\n        by\n        accountName\n        passNumber\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PassRecordPage($number: String!) {\n    pass(number: $number) {\n      id\n      number\n      status\n      madeAt\n      collectedAt\n      ...PassPage\n      stopActions\n      viewerMayStopExchange\n      viewerMayUndoCollection\n      deactivationReason\n      ...CardStops\n      ...AccessGrantParts\n      ...HolderPhoneParts\n      holder {\n        masked\n        maskedIdNumber\n      }\n      cardAction\n      pendingSpotCheck {\n        submittedByViewer\n      }\n    }\n  }\n"): (typeof documents)["\n  query PassRecordPage($number: String!) {\n    pass(number: $number) {\n      id\n      number\n      status\n      madeAt\n      collectedAt\n      ...PassPage\n      stopActions\n      viewerMayStopExchange\n      viewerMayUndoCollection\n      deactivationReason\n      ...CardStops\n      ...AccessGrantParts\n      ...HolderPhoneParts\n      holder {\n        masked\n        maskedIdNumber\n      }\n      cardAction\n      pendingSpotCheck {\n        submittedByViewer\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PassSearch($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: $order, page: $page, size: $size) {\n      total\n      items {\n        number\n        ...PassSearchRow\n      }\n    }\n    ports {\n      ...PortNames\n    }\n  }\n"): (typeof documents)["\n  query PassSearch($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: $order, page: $page, size: $size) {\n      total\n      items {\n        number\n        ...PassSearchRow\n      }\n    }\n    ports {\n      ...PortNames\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RevealIdNumber($number: String!) {\n    pass(number: $number) {\n      id\n      holder {\n        idNumber\n        masked\n      }\n    }\n  }\n"): (typeof documents)["\n  query RevealIdNumber($number: String!) {\n    pass(number: $number) {\n      id\n      holder {\n        idNumber\n        masked\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeactivateCard($input: DeactivateCardInput!, $key: String!) {\n    deactivateCard(input: $input, idempotencyKey: $key) {\n      id\n      status\n    }\n  }\n"): (typeof documents)["\n  mutation DeactivateCard($input: DeactivateCardInput!, $key: String!) {\n    deactivateCard(input: $input, idempotencyKey: $key) {\n      id\n      status\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeCardStop($input: ProposeCardStopInput!, $key: String!) {\n    proposeCardStop(input: $input, idempotencyKey: $key) {\n      id\n      status\n    }\n  }\n"): (typeof documents)["\n  mutation ProposeCardStop($input: ProposeCardStopInput!, $key: String!) {\n    proposeCardStop(input: $input, idempotencyKey: $key) {\n      id\n      status\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StopCardExchange($number: String!, $reason: String!) {\n    stopCardExchange(number: $number, reason: $reason) {\n      id\n      status\n    }\n  }\n"): (typeof documents)["\n  mutation StopCardExchange($number: String!, $reason: String!) {\n    stopCardExchange(number: $number, reason: $reason) {\n      id\n      status\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoCollection($number: String!, $reason: String!) {\n    undoCollection(number: $number, reason: $reason) {\n      id\n      ...CardRow\n    }\n  }\n"): (typeof documents)["\n  mutation UndoCollection($number: String!, $reason: String!) {\n    undoCollection(number: $number, reason: $reason) {\n      id\n      ...CardRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PassSearchRow on Pass {\n    id\n    number\n    kind\n    status\n    issuedAt\n    validFrom\n    validTo\n    madeAt\n    collectedAt\n    lastPassageAt\n    port {\n      ...PortNames\n    }\n    holder {\n      name\n      maskedIdNumber\n      masked\n    }\n    company {\n      name\n    }\n    spotCheck {\n      result\n      suspension {\n        id\n        state\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PassSearchRow on Pass {\n    id\n    number\n    kind\n    status\n    issuedAt\n    validFrom\n    validTo\n    madeAt\n    collectedAt\n    lastPassageAt\n    port {\n      ...PortNames\n    }\n    holder {\n      name\n      maskedIdNumber\n      masked\n    }\n    company {\n      name\n    }\n    spotCheck {\n      result\n      suspension {\n        id\n        state\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PassSearchExport($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: $order, page: $page, size: $size) {\n      items {\n        ...PassSearchRow\n      }\n    }\n  }\n"): (typeof documents)["\n  query PassSearchExport($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: $order, page: $page, size: $size) {\n      items {\n        ...PassSearchRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonDossierParts on PersonDossier {\n    records {\n      idKind\n      maskedIdNumber\n      name\n      company {\n        name\n        organisationNumber\n      }\n    }\n    passes {\n      number\n      ...PassSearchRow\n    }\n    applications {\n      form\n      applicationNumber\n      submittedAt\n      state\n      stateSince\n      reason\n      company {\n        name\n        organisationNumber\n      }\n    }\n    suspensions {\n      id\n      passNumber\n      ...SuspensionParts\n    }\n    bans {\n      id\n      ...BanParts\n    }\n    reads {\n      id\n      ...IdNumberReadRow\n    }\n  }\n"): (typeof documents)["\n  fragment PersonDossierParts on PersonDossier {\n    records {\n      idKind\n      maskedIdNumber\n      name\n      company {\n        name\n        organisationNumber\n      }\n    }\n    passes {\n      number\n      ...PassSearchRow\n    }\n    applications {\n      form\n      applicationNumber\n      submittedAt\n      state\n      stateSince\n      reason\n      company {\n        name\n        organisationNumber\n      }\n    }\n    suspensions {\n      id\n      passNumber\n      ...SuspensionParts\n    }\n    bans {\n      id\n      ...BanParts\n    }\n    reads {\n      id\n      ...IdNumberReadRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonDossierPage($idKind: IdKind!, $idNumber: String!) {\n    personDossier(idKind: $idKind, idNumber: $idNumber) {\n      ...PersonDossierParts\n    }\n  }\n"): (typeof documents)["\n  query PersonDossierPage($idKind: IdKind!, $idNumber: String!) {\n    personDossier(idKind: $idKind, idNumber: $idNumber) {\n      ...PersonDossierParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PhoneCampaignPage($id: ID!) {\n    phoneCampaign(id: $id) {\n      id\n      ...PhoneCampaignParts\n      steps {\n        action\n        at\n        by\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  query PhoneCampaignPage($id: ID!) {\n    phoneCampaign(id: $id) {\n      id\n      ...PhoneCampaignParts\n      steps {\n        action\n        at\n        by\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PhoneCampaignsPage($page: Int!, $size: Int!) {\n    phoneCampaigns(page: $page, size: $size) {\n      total\n      items {\n        id\n        ...PhoneCampaignParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query PhoneCampaignsPage($page: Int!, $size: Int!) {\n    phoneCampaigns(page: $page, size: $size) {\n      total\n      items {\n        id\n        ...PhoneCampaignParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PhoneCampaignParts on PhoneCampaign {\n    id\n    status\n    branch\n    kind\n    phoneState\n    dailyBudget\n    startedAt\n    startedBy\n    queued\n    queuedToday\n    waiting\n    handedOver\n    delivered\n    failed\n    verified\n  }\n"): (typeof documents)["\n  fragment PhoneCampaignParts on PhoneCampaign {\n    id\n    status\n    branch\n    kind\n    phoneState\n    dailyBudget\n    startedAt\n    startedBy\n    queued\n    queuedToday\n    waiting\n    handedOver\n    delivered\n    failed\n    verified\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewPhoneCampaign($audience: PhoneCampaignAudience!) {\n    phoneCampaignPreview(audience: $audience) {\n      messages\n      parts\n      cost\n      text\n    }\n  }\n"): (typeof documents)["\n  query PreviewPhoneCampaign($audience: PhoneCampaignAudience!) {\n    phoneCampaignPreview(audience: $audience) {\n      messages\n      parts\n      cost\n      text\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartPhoneCampaign($audience: PhoneCampaignAudience!, $dailyBudget: Int!) {\n    startPhoneCampaign(audience: $audience, dailyBudget: $dailyBudget) {\n      ...PhoneCampaignParts\n    }\n  }\n"): (typeof documents)["\n  mutation StartPhoneCampaign($audience: PhoneCampaignAudience!, $dailyBudget: Int!) {\n    startPhoneCampaign(audience: $audience, dailyBudget: $dailyBudget) {\n      ...PhoneCampaignParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StopPhoneCampaign($id: ID!, $reason: String!) {\n    stopPhoneCampaign(id: $id, reason: $reason) {\n      ...PhoneCampaignParts\n    }\n  }\n"): (typeof documents)["\n  mutation StopPhoneCampaign($id: ID!, $reason: String!) {\n    stopPhoneCampaign(id: $id, reason: $reason) {\n      ...PhoneCampaignParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumePhoneCampaign($id: ID!, $reason: String!) {\n    resumePhoneCampaign(id: $id, reason: $reason) {\n      ...PhoneCampaignParts\n    }\n  }\n"): (typeof documents)["\n  mutation ResumePhoneCampaign($id: ID!, $reason: String!) {\n    resumePhoneCampaign(id: $id, reason: $reason) {\n      ...PhoneCampaignParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackGrantedPasses($itemId: ID!, $reason: String!) {\n    takeBackGrantedPasses(itemId: $itemId, reason: $reason) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation TakeBackGrantedPasses($itemId: ID!, $reason: String!) {\n    takeBackGrantedPasses(itemId: $itemId, reason: $reason) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveBackGrantedPasses($itemId: ID!, $reason: String!) {\n    giveBackGrantedPasses(itemId: $itemId, reason: $reason) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation GiveBackGrantedPasses($itemId: ID!, $reason: String!) {\n    giveBackGrantedPasses(itemId: $itemId, reason: $reason) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ItemReview on ApplicationItem {\n    documentValidTo\n    documentEndsBeforePass\n    possiblySamePerson\n    id\n    state\n    stateSince\n    reason\n    actions\n    waitingFor\n    resubmittedAt\n    unchangedSinceReturn\n    grantedPasses\n    grantedPassesUsed\n    grantedPassesTakenBack\n    grantActions\n    holder {\n      name\n      englishName\n      idKind\n      maskedIdNumber\n      masked\n    }\n    eligibility {\n      allowed\n      reasons {\n        code\n        limit\n        granted\n        grantedUsed\n        until\n        attachment\n        applicationNumber\n      }\n    }\n    pass {\n      id\n      number\n    }\n  }\n"): (typeof documents)["\n  fragment ItemReview on ApplicationItem {\n    documentValidTo\n    documentEndsBeforePass\n    possiblySamePerson\n    id\n    state\n    stateSince\n    reason\n    actions\n    waitingFor\n    resubmittedAt\n    unchangedSinceReturn\n    grantedPasses\n    grantedPassesUsed\n    grantedPassesTakenBack\n    grantActions\n    holder {\n      name\n      englishName\n      idKind\n      maskedIdNumber\n      masked\n    }\n    eligibility {\n      allowed\n      reasons {\n        code\n        limit\n        granted\n        grantedUsed\n        until\n        attachment\n        applicationNumber\n      }\n    }\n    pass {\n      id\n      number\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ApplicationReview on Application {\n    id\n    number\n    form\n    version\n    reason\n    submittedAt\n    contactName\n    contactPhone\n    language\n    startDay\n    lastDay\n    month\n    morePasses\n    term {\n      count\n      unit\n    }\n    company {\n      name\n      organisationKind\n      organisationNumber\n    }\n    areas {\n      code\n      ...AreaNames\n    }\n    pickupPort {\n      ...PortNames\n    }\n    decidedBy\n    waitingFor\n    corrections {\n      field\n      masked\n      before\n      after\n    }\n    ...TimelineSteps\n    attachments {\n      id\n      kind\n      itemIds\n      file {\n        id\n        viewedAt\n        ...FileParts\n      }\n    }\n    items(size: 100) {\n      items {\n        ...ItemReview\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ApplicationReview on Application {\n    id\n    number\n    form\n    version\n    reason\n    submittedAt\n    contactName\n    contactPhone\n    language\n    startDay\n    lastDay\n    month\n    morePasses\n    term {\n      count\n      unit\n    }\n    company {\n      name\n      organisationKind\n      organisationNumber\n    }\n    areas {\n      code\n      ...AreaNames\n    }\n    pickupPort {\n      ...PortNames\n    }\n    decidedBy\n    waitingFor\n    corrections {\n      field\n      masked\n      before\n      after\n    }\n    ...TimelineSteps\n    attachments {\n      id\n      kind\n      itemIds\n      file {\n        id\n        viewedAt\n        ...FileParts\n      }\n    }\n    items(size: 100) {\n      items {\n        ...ItemReview\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApplicationCase($number: String!) {\n    application(number: $number) {\n      id\n      number\n      version\n      ...ApplicationReview\n      decisionDraft {\n        itemId\n        action\n        reason\n        grantedPasses\n      }\n      work {\n        ...WorkParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query ApplicationCase($number: String!) {\n    application(number: $number) {\n      id\n      number\n      version\n      ...ApplicationReview\n      decisionDraft {\n        itemId\n        action\n        reason\n        grantedPasses\n      }\n      work {\n        ...WorkParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveDecisionDraft($id: ID!, $decisions: [ItemDecisionInput!]!) {\n    saveDecisionDraft(id: $id, decisions: $decisions)\n  }\n"): (typeof documents)["\n  mutation SaveDecisionDraft($id: ID!, $decisions: [ItemDecisionInput!]!) {\n    saveDecisionDraft(id: $id, decisions: $decisions)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApplicationDecisionMail($id: ID!, $decisions: [ItemDecisionInput!]!) {\n    applicationDecisionMail(id: $id, decisions: $decisions) {\n      ...MailParts\n    }\n  }\n"): (typeof documents)["\n  query ApplicationDecisionMail($id: ID!, $decisions: [ItemDecisionInput!]!) {\n    applicationDecisionMail(id: $id, decisions: $decisions) {\n      ...MailParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RevealItemNumber($number: String!, $place: Int!) {\n    application(number: $number) {\n      items(page: $place, size: 1) {\n        items {\n          id\n          holder {\n            idNumber\n            masked\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RevealItemNumber($number: String!, $place: Int!) {\n    application(number: $number) {\n      items(page: $place, size: 1) {\n        items {\n          id\n          holder {\n            idNumber\n            masked\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ItemPasses($number: String!, $place: Int!) {\n    application(number: $number) {\n      items(page: $place, size: 1) {\n        items {\n          id\n          pass {\n            ...ItemPass\n          }\n          issuedPass {\n            ...ItemPass\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ItemPasses($number: String!, $place: Int!) {\n    application(number: $number) {\n      items(page: $place, size: 1) {\n        items {\n          id\n          pass {\n            ...ItemPass\n          }\n          issuedPass {\n            ...ItemPass\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ItemPassFiles($number: String!, $place: Int!) {\n    application(number: $number) {\n      items(page: $place, size: 1) {\n        items {\n          id\n          pass {\n            attachments {\n              id\n              kind\n              file {\n                ...FileParts\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ItemPassFiles($number: String!, $place: Int!) {\n    application(number: $number) {\n      items(page: $place, size: 1) {\n        items {\n          id\n          pass {\n            attachments {\n              id\n              kind\n              file {\n                ...FileParts\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ItemPass on Pass {\n    number\n    kind\n    status\n    validFrom\n    validTo\n    areas {\n      code\n      ...AreaNames\n    }\n    port {\n      ...PortNames\n    }\n  }\n"): (typeof documents)["\n  fragment ItemPass on Pass {\n    number\n    kind\n    status\n    validFrom\n    validTo\n    areas {\n      code\n      ...AreaNames\n    }\n    port {\n      ...PortNames\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CorrectionParts on ItemCorrection {\n    returnedAt\n    step\n    branches\n    reason\n    unchanged\n    changes {\n      field\n      before\n      after\n    }\n    files {\n      kind\n      changed\n      before {\n        id\n        ...FileParts\n      }\n      after {\n        id\n        ...FileParts\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CorrectionParts on ItemCorrection {\n    returnedAt\n    step\n    branches\n    reason\n    unchanged\n    changes {\n      field\n      before\n      after\n    }\n    files {\n      kind\n      changed\n      before {\n        id\n        ...FileParts\n      }\n      after {\n        id\n        ...FileParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ItemProgress($number: String!, $place: Int!) {\n    application(number: $number) {\n      id\n      version\n      items(page: $place, size: 1) {\n        items {\n          id\n          approvals {\n            step\n            branch\n            approvedAt\n            by\n          }\n          correction {\n            ...CorrectionParts\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ItemProgress($number: String!, $place: Int!) {\n    application(number: $number) {\n      id\n      version\n      items(page: $place, size: 1) {\n        items {\n          id\n          approvals {\n            step\n            branch\n            approvedAt\n            by\n          }\n          correction {\n            ...CorrectionParts\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignWork($ids: [ID!]!, $accountId: ID) {\n    assignWork(ids: $ids, accountId: $accountId) {\n      id\n      refusal\n    }\n  }\n"): (typeof documents)["\n  mutation AssignWork($ids: [ID!]!, $accountId: ID) {\n    assignWork(ids: $ids, accountId: $accountId) {\n      id\n      refusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkLoad {\n    workLoad {\n      unassigned\n      oldestUnassigned\n      colleagues {\n        accountId\n        name\n        mine\n        branches\n        assigned\n        claimed\n        oldestSince\n      }\n    }\n  }\n"): (typeof documents)["\n  query WorkLoad {\n    workLoad {\n      unassigned\n      oldestUnassigned\n      colleagues {\n        accountId\n        name\n        mine\n        branches\n        assigned\n        claimed\n        oldestSince\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseApprovals($ids: [ID!]!) {\n    caseApprovals(ids: $ids) {\n      id\n      version\n      items\n      unseen\n      refusal\n    }\n  }\n"): (typeof documents)["\n  query CaseApprovals($ids: [ID!]!) {\n    caseApprovals(ids: $ids) {\n      id\n      version\n      items\n      unseen\n      refusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveCases($cases: [CaseToApproveInput!]!, $batchId: ID) {\n    approveCases(cases: $cases, batchId: $batchId) {\n      id\n      results {\n        id\n        refusals\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ApproveCases($cases: [CaseToApproveInput!]!, $batchId: ID) {\n    approveCases(cases: $cases, batchId: $batchId) {\n      id\n      results {\n        id\n        refusals\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseNotes($id: ID!) {\n    caseNotes(id: $id) {\n      id\n      by\n      at\n      text\n    }\n  }\n"): (typeof documents)["\n  query CaseNotes($id: ID!) {\n    caseNotes(id: $id) {\n      id\n      by\n      at\n      text\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCaseNote($id: ID!, $text: String!, $key: String) {\n    addCaseNote(id: $id, text: $text, idempotencyKey: $key) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AddCaseNote($id: ID!, $text: String!, $key: String) {\n    addCaseNote(id: $id, text: $text, idempotencyKey: $key) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PendingParts on PendingDecision {\n    id\n    kind\n    caseId\n    number\n    companyName\n    batchId\n    effectiveAt\n    refusals\n  }\n"): (typeof documents)["\n  fragment PendingParts on PendingDecision {\n    id\n    kind\n    caseId\n    number\n    companyName\n    batchId\n    effectiveAt\n    refusals\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PendingDecisions {\n    pendingDecisions {\n      ...PendingParts\n    }\n  }\n"): (typeof documents)["\n  query PendingDecisions {\n    pendingDecisions {\n      ...PendingParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideWithUndo(\n    $kind: WorkKind!\n    $id: ID!\n    $version: Int!\n    $decision: DecisionKind\n    $reason: String\n    $decisions: [ItemDecisionInput!]! = []\n  ) {\n    decideWithUndo(\n      kind: $kind\n      id: $id\n      version: $version\n      decision: $decision\n      reason: $reason\n      decisions: $decisions\n    ) {\n      ...PendingParts\n    }\n  }\n"): (typeof documents)["\n  mutation DecideWithUndo(\n    $kind: WorkKind!\n    $id: ID!\n    $version: Int!\n    $decision: DecisionKind\n    $reason: String\n    $decisions: [ItemDecisionInput!]! = []\n  ) {\n    decideWithUndo(\n      kind: $kind\n      id: $id\n      version: $version\n      decision: $decision\n      reason: $reason\n      decisions: $decisions\n    ) {\n      ...PendingParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoDecision($id: ID!) {\n    undoDecision(id: $id)\n  }\n"): (typeof documents)["\n  mutation UndoDecision($id: ID!) {\n    undoDecision(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoBatch($id: ID!) {\n    undoBatch(id: $id) {\n      caseIds\n    }\n  }\n"): (typeof documents)["\n  mutation UndoBatch($id: ID!) {\n    undoBatch(id: $id) {\n      caseIds\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkQueue($filter: WorkFilter!, $order: WorkOrder!, $page: Int!, $size: Int!) {\n    workQueue(filter: $filter, order: $order, page: $page, size: $size) {\n      total\n      counts {\n        kind\n        waiting\n      }\n      items {\n        id\n        ...WorkParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query WorkQueue($filter: WorkFilter!, $order: WorkOrder!, $page: Int!, $size: Int!) {\n    workQueue(filter: $filter, order: $order, page: $page, size: $size) {\n      total\n      counts {\n        kind\n        waiting\n      }\n      items {\n        id\n        ...WorkParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QueuePorts {\n    ports {\n      code\n      ...PortNames\n    }\n  }\n"): (typeof documents)["\n  query QueuePorts {\n    ports {\n      code\n      ...PortNames\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CertificateReview on Certificate {\n    id\n    version\n    state\n    submittedAt\n    registrationId\n    companyId\n    language\n    company {\n      name\n      organisationKind\n      organisationNumber\n    }\n    decision {\n      decidedAt\n      decidedBy\n      reason\n    }\n    revocation {\n      revokedAt\n      revokedBy\n      reason\n    }\n    file {\n      id\n      viewedAt\n      ...FileParts\n    }\n    work {\n      ...WorkParts\n    }\n  }\n"): (typeof documents)["\n  fragment CertificateReview on Certificate {\n    id\n    version\n    state\n    submittedAt\n    registrationId\n    companyId\n    language\n    company {\n      name\n      organisationKind\n      organisationNumber\n    }\n    decision {\n      decidedAt\n      decidedBy\n      reason\n    }\n    revocation {\n      revokedAt\n      revokedBy\n      reason\n    }\n    file {\n      id\n      viewedAt\n      ...FileParts\n    }\n    work {\n      ...WorkParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RegistrationReview on Registration {\n    id\n    version\n    state\n    submittedAt\n    language\n    accountId\n    accountName\n    personName\n    mobile\n    email\n    emailVerified\n    organisationKind\n    organisationNumber\n    companyName\n    companyPhone\n    companyFax\n    companyAddress\n    responsiblePerson\n    decision {\n      decidedAt\n      decidedBy\n      reason\n    }\n    knownCompany {\n      id\n      name\n      phone\n      fax\n      address\n      responsiblePerson\n    }\n    certificate {\n      ...CertificateReview\n    }\n    work {\n      ...WorkParts\n    }\n  }\n"): (typeof documents)["\n  fragment RegistrationReview on Registration {\n    id\n    version\n    state\n    submittedAt\n    language\n    accountId\n    accountName\n    personName\n    mobile\n    email\n    emailVerified\n    organisationKind\n    organisationNumber\n    companyName\n    companyPhone\n    companyFax\n    companyAddress\n    responsiblePerson\n    decision {\n      decidedAt\n      decidedBy\n      reason\n    }\n    knownCompany {\n      id\n      name\n      phone\n      fax\n      address\n      responsiblePerson\n    }\n    certificate {\n      ...CertificateReview\n    }\n    work {\n      ...WorkParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeCertificate($id: ID!, $version: Int!, $reason: String!) {\n    revokeCertificate(id: $id, version: $version, reason: $reason) {\n      ...CertificateReview\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeCertificate($id: ID!, $version: Int!, $reason: String!) {\n    revokeCertificate(id: $id, version: $version, reason: $reason) {\n      ...CertificateReview\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreCertificate($id: ID!, $version: Int!, $reason: String!) {\n    restoreCertificate(id: $id, version: $version, reason: $reason) {\n      ...CertificateReview\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreCertificate($id: ID!, $version: Int!, $reason: String!) {\n    restoreCertificate(id: $id, version: $version, reason: $reason) {\n      ...CertificateReview\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewCase($id: ID!, $isRegistration: Boolean!) {\n    registration(id: $id) @include(if: $isRegistration) {\n      ...RegistrationReview\n    }\n    certificate(id: $id) @skip(if: $isRegistration) {\n      ...CertificateReview\n    }\n  }\n"): (typeof documents)["\n  query ReviewCase($id: ID!, $isRegistration: Boolean!) {\n    registration(id: $id) @include(if: $isRegistration) {\n      ...RegistrationReview\n    }\n    certificate(id: $id) @skip(if: $isRegistration) {\n      ...CertificateReview\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DecisionMail($kind: WorkKind!, $id: ID!, $decision: DecisionKind!, $reason: String) {\n    decisionMail(kind: $kind, id: $id, decision: $decision, reason: $reason) {\n      ...MailParts\n    }\n  }\n"): (typeof documents)["\n  query DecisionMail($kind: WorkKind!, $id: ID!, $decision: DecisionKind!, $reason: String) {\n    decisionMail(kind: $kind, id: $id, decision: $decision, reason: $reason) {\n      ...MailParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkViews {\n    workViews {\n      id\n      name\n      query\n      shared\n      isDefault\n      mine\n      by\n    }\n  }\n"): (typeof documents)["\n  query WorkViews {\n    workViews {\n      id\n      name\n      query\n      shared\n      isDefault\n      mine\n      by\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveWorkView($input: WorkViewInput!) {\n    saveWorkView(input: $input) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  mutation SaveWorkView($input: WorkViewInput!) {\n    saveWorkView(input: $input) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteWorkView($id: ID!) {\n    deleteWorkView(id: $id)\n  }\n"): (typeof documents)["\n  mutation DeleteWorkView($id: ID!) {\n    deleteWorkView(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WorkParts on WorkItem {\n    id\n    kind\n    submittedAt\n    company {\n      name\n      organisationNumber\n    }\n    filedBy\n    submittedByViewer\n    withCertificate\n    number\n    passNumber\n    form\n    steps\n    itemsWaiting\n    branches\n    waitingSince\n    resubmittedAt\n    takesEffectAt\n    notes\n    assignment {\n      to\n      mine\n      by\n      at\n    }\n    claim {\n      by\n      mine\n      until\n    }\n  }\n"): (typeof documents)["\n  fragment WorkParts on WorkItem {\n    id\n    kind\n    submittedAt\n    company {\n      name\n      organisationNumber\n    }\n    filedBy\n    submittedByViewer\n    withCertificate\n    number\n    passNumber\n    form\n    steps\n    itemsWaiting\n    branches\n    waitingSince\n    resubmittedAt\n    takesEffectAt\n    notes\n    assignment {\n      to\n      mine\n      by\n      at\n    }\n    claim {\n      by\n      mine\n      until\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClaimWork($id: ID!, $takeOver: Boolean!) {\n    claimWork(id: $id, takeOver: $takeOver) {\n      ...WorkParts\n    }\n  }\n"): (typeof documents)["\n  mutation ClaimWork($id: ID!, $takeOver: Boolean!) {\n    claimWork(id: $id, takeOver: $takeOver) {\n      ...WorkParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseWork($id: ID!) {\n    releaseWork(id: $id)\n  }\n"): (typeof documents)["\n  mutation ReleaseWork($id: ID!) {\n    releaseWork(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReadAlertRow on ReadAlert {\n    id\n    rule\n    day\n    by\n    accountName\n    measured\n    allowed\n    foundAt\n    lookedAt\n    lookedAtBy\n    remark\n    mine\n  }\n"): (typeof documents)["\n  fragment ReadAlertRow on ReadAlert {\n    id\n    rule\n    day\n    by\n    accountName\n    measured\n    allowed\n    foundAt\n    lookedAt\n    lookedAtBy\n    remark\n    mine\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadAlerts($filter: ReadAlertFilter!, $page: Int!, $size: Int!) {\n    readAlerts(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        accountName\n        ...ReadAlertRow\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReadAlerts($filter: ReadAlertFilter!, $page: Int!, $size: Int!) {\n    readAlerts(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        accountName\n        ...ReadAlertRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LookAtReadAlert($id: ID!, $remark: String!) {\n    lookAtReadAlert(id: $id, remark: $remark) {\n      id\n      ...ReadAlertRow\n    }\n  }\n"): (typeof documents)["\n  mutation LookAtReadAlert($id: ID!, $remark: String!) {\n    lookAtReadAlert(id: $id, remark: $remark) {\n      id\n      ...ReadAlertRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadAlertExport($filter: ReadAlertFilter!, $page: Int!, $size: Int!) {\n    readAlerts(filter: $filter, page: $page, size: $size) {\n      items {\n        ...ReadAlertRow\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReadAlertExport($filter: ReadAlertFilter!, $page: Int!, $size: Int!) {\n    readAlerts(filter: $filter, page: $page, size: $size) {\n      items {\n        ...ReadAlertRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegistrationPage($state: ReviewState, $filter: RegistrationFilter!, $page: Int!, $size: Int!) {\n    registrations(state: $state, filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        state\n        companyName\n        accountName\n        personName\n        submittedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query RegistrationPage($state: ReviewState, $filter: RegistrationFilter!, $page: Int!, $size: Int!) {\n    registrations(state: $state, filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        state\n        companyName\n        accountName\n        personName\n        submittedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegistrationsPage($state: ReviewState, $filter: RegistrationFilter!, $page: Int!, $size: Int!) {\n    registrations(state: $state, filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        state\n        submittedAt\n        companyName\n        organisationNumber\n        accountName\n        personName\n        decision {\n          decidedAt\n          decidedBy\n        }\n        certificate {\n          id\n          state\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RegistrationsPage($state: ReviewState, $filter: RegistrationFilter!, $page: Int!, $size: Int!) {\n    registrations(state: $state, filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        state\n        submittedAt\n        companyName\n        organisationNumber\n        accountName\n        personName\n        decision {\n          decidedAt\n          decidedBy\n        }\n        certificate {\n          id\n          state\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegistrationExport($state: ReviewState, $filter: RegistrationFilter!, $page: Int!, $size: Int!) {\n    registrations(state: $state, filter: $filter, page: $page, size: $size) {\n      items {\n        id\n        state\n        submittedAt\n        companyName\n        organisationNumber\n        accountName\n        personName\n        decision {\n          decidedAt\n          decidedBy\n        }\n        certificate {\n          state\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RegistrationExport($state: ReviewState, $filter: RegistrationFilter!, $page: Int!, $size: Int!) {\n    registrations(state: $state, filter: $filter, page: $page, size: $size) {\n      items {\n        id\n        state\n        submittedAt\n        companyName\n        organisationNumber\n        accountName\n        personName\n        decision {\n          decidedAt\n          decidedBy\n        }\n        certificate {\n          state\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReinstateAtOnce($numbers: [String!]!, $reason: String!, $key: String!) {\n    reinstateAtOnce(numbers: $numbers, reason: $reason, idempotencyKey: $key) {\n      ...ReinstatementResultParts\n    }\n  }\n"): (typeof documents)["\n  mutation ReinstateAtOnce($numbers: [String!]!, $reason: String!, $key: String!) {\n    reinstateAtOnce(numbers: $numbers, reason: $reason, idempotencyKey: $key) {\n      ...ReinstatementResultParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BranchReinstatementPorts {\n    ports {\n      ...PortNames\n    }\n  }\n"): (typeof documents)["\n  query BranchReinstatementPorts {\n    ports {\n      ...PortNames\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffSearch($text: String!, $passes: Boolean!, $applications: Boolean!, $cases: Boolean!, $registrations: Boolean!) {\n    workQueue(filter: { company: $text }, size: 5) @include(if: $cases) {\n      items {\n        id\n        ...WorkParts\n      }\n    }\n    passes(filter: { number: $text }, size: 5) @include(if: $passes) {\n      items {\n        id\n        number\n        company {\n          name\n        }\n      }\n    }\n    applications(filter: { number: $text }, size: 5) @include(if: $applications) {\n      items {\n        id\n        number\n        form\n        company {\n          name\n        }\n      }\n    }\n    registrations(filter: { applicant: $text }, size: 5) @include(if: $registrations) {\n      items {\n        id\n        personName\n        companyName\n      }\n    }\n  }\n"): (typeof documents)["\n  query StaffSearch($text: String!, $passes: Boolean!, $applications: Boolean!, $cases: Boolean!, $registrations: Boolean!) {\n    workQueue(filter: { company: $text }, size: 5) @include(if: $cases) {\n      items {\n        id\n        ...WorkParts\n      }\n    }\n    passes(filter: { number: $text }, size: 5) @include(if: $passes) {\n      items {\n        id\n        number\n        company {\n          name\n        }\n      }\n    }\n    applications(filter: { number: $text }, size: 5) @include(if: $applications) {\n      items {\n        id\n        number\n        form\n        company {\n          name\n        }\n      }\n    }\n    registrations(filter: { applicant: $text }, size: 5) @include(if: $registrations) {\n      items {\n        id\n        personName\n        companyName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnSecondFactor {\n    viewer {\n      secondFactorRequired\n      account {\n        id\n        secondFactorSince\n        recoveryCodesLeft\n      }\n    }\n  }\n"): (typeof documents)["\n  query OwnSecondFactor {\n    viewer {\n      secondFactorRequired\n      account {\n        id\n        secondFactorSince\n        recoveryCodesLeft\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VerifySecondFactor($code: String!) {\n    verifySecondFactor(code: $code) {\n      ...ViewerParts\n      account {\n        recoveryCodesLeft\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation VerifySecondFactor($code: String!) {\n    verifySecondFactor(code: $code) {\n      ...ViewerParts\n      account {\n        recoveryCodesLeft\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginSecondFactor($password: String) {\n    beginSecondFactor(password: $password) {\n      secret\n      uri\n    }\n  }\n"): (typeof documents)["\n  mutation BeginSecondFactor($password: String) {\n    beginSecondFactor(password: $password) {\n      secret\n      uri\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code)\n  }\n"): (typeof documents)["\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewRecoveryCodes($password: String!, $code: String!) {\n    renewRecoveryCodes(password: $password, code: $code)\n  }\n"): (typeof documents)["\n  mutation RenewRecoveryCodes($password: String!, $code: String!) {\n    renewRecoveryCodes(password: $password, code: $code)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSecondFactor($password: String!, $code: String!) {\n    removeSecondFactor(password: $password, code: $code) {\n      ...ViewerParts\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveSecondFactor($password: String!, $code: String!) {\n    removeSecondFactor(password: $password, code: $code) {\n      ...ViewerParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EarlierSuspensions($company: String!, $portCodes: [String!]!) {\n    suspensions(filter: { company: $company, portCodes: $portCodes }, size: 20) {\n      items {\n        id\n        state\n        from\n        to\n        passNumber\n        reason\n        company {\n          organisationNumber\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query EarlierSuspensions($company: String!, $portCodes: [String!]!) {\n    suspensions(filter: { company: $company, portCodes: $portCodes }, size: 20) {\n      items {\n        id\n        state\n        from\n        to\n        passNumber\n        reason\n        company {\n          organisationNumber\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DrawSpotCheckSample($branchCode: BranchCode!, $days: Int!, $sharePercent: Int!, $key: String!) {\n    drawSpotCheckSample(branchCode: $branchCode, days: $days, sharePercent: $sharePercent, idempotencyKey: $key) {\n      id\n      size\n      population\n    }\n  }\n"): (typeof documents)["\n  mutation DrawSpotCheckSample($branchCode: BranchCode!, $days: Int!, $sharePercent: Int!, $key: String!) {\n    drawSpotCheckSample(branchCode: $branchCode, days: $days, sharePercent: $sharePercent, idempotencyKey: $key) {\n      id\n      size\n      population\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SpotCheckSampleReproducible($id: ID!) {\n    isSampleReproducible(id: $id)\n  }\n"): (typeof documents)["\n  query SpotCheckSampleReproducible($id: ID!) {\n    isSampleReproducible(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SpotCheckSamples($page: Int!, $size: Int!) {\n    spotCheckSamples(page: $page, size: $size) {\n      total\n      items {\n        id\n        ...SampleParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query SpotCheckSamples($page: Int!, $size: Int!) {\n    spotCheckSamples(page: $page, size: $size) {\n      total\n      items {\n        id\n        ...SampleParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CheckedPass on Pass {\n    id\n    number\n    validFrom\n    validTo\n    applicationNumber\n    port {\n      code\n      ...PortNames\n    }\n    areas {\n      ...AreaNames\n    }\n    company {\n      name\n      organisationNumber\n    }\n    holder {\n      masked\n    }\n    ...PassHolder\n    attachments {\n      id\n      kind\n      file {\n        ...FileParts\n      }\n    }\n    spotCheck {\n      result\n      checkedAt\n      checkedBy\n      ...SpotCheckParts\n    }\n    pendingSpotCheck {\n      submittedByViewer\n      suspensionTo\n    }\n  }\n"): (typeof documents)["\n  fragment CheckedPass on Pass {\n    id\n    number\n    validFrom\n    validTo\n    applicationNumber\n    port {\n      code\n      ...PortNames\n    }\n    areas {\n      ...AreaNames\n    }\n    company {\n      name\n      organisationNumber\n    }\n    holder {\n      masked\n    }\n    ...PassHolder\n    attachments {\n      id\n      kind\n      file {\n        ...FileParts\n      }\n    }\n    spotCheck {\n      result\n      checkedAt\n      checkedBy\n      ...SpotCheckParts\n    }\n    pendingSpotCheck {\n      submittedByViewer\n      suspensionTo\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CheckedPass($number: String!) {\n    pass(number: $number) {\n      ...CheckedPass\n    }\n  }\n"): (typeof documents)["\n  query CheckedPass($number: String!) {\n    pass(number: $number) {\n      ...CheckedPass\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordSpotCheck($passNumber: String!, $result: SpotCheckResult!, $reason: String) {\n    recordSpotCheck(passNumber: $passNumber, result: $result, reason: $reason) {\n      ...CheckedPass\n    }\n  }\n"): (typeof documents)["\n  mutation RecordSpotCheck($passNumber: String!, $result: SpotCheckResult!, $reason: String) {\n    recordSpotCheck(passNumber: $passNumber, result: $result, reason: $reason) {\n      ...CheckedPass\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SampleParts on SpotCheckSample {\n    id\n    sharePercent\n    issuedFrom\n    issuedBefore\n    population\n    size\n    checked\n    failed\n    drawnAt\n    drawnBy\n    branch {\n      ...BranchNames\n    }\n  }\n"): (typeof documents)["\n  fragment SampleParts on SpotCheckSample {\n    id\n    sharePercent\n    issuedFrom\n    issuedBefore\n    population\n    size\n    checked\n    failed\n    drawnAt\n    drawnBy\n    branch {\n      ...BranchNames\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SampledPassParts on SampledPass {\n    position\n    pass {\n      id\n      number\n      pendingSpotCheck {\n        submittedByViewer\n      }\n      port {\n        ...PortNames\n      }\n      holder {\n        name\n        masked\n      }\n      company {\n        name\n      }\n      spotCheck {\n        result\n        reason\n        checkedAt\n        checkedBy\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment SampledPassParts on SampledPass {\n    position\n    pass {\n      id\n      number\n      pendingSpotCheck {\n        submittedByViewer\n      }\n      port {\n        ...PortNames\n      }\n      holder {\n        name\n        masked\n      }\n      company {\n        name\n      }\n      spotCheck {\n        result\n        reason\n        checkedAt\n        checkedBy\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SpotCheckSample($id: ID!, $page: Int!, $size: Int!) {\n    spotCheckSample(id: $id) {\n      id\n      checked\n      size\n      branch {\n        ...BranchNames\n      }\n      ...SampleParts\n      seed\n      passes(page: $page, size: $size) {\n        total\n        items {\n          ...SampledPassParts\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SpotCheckSample($id: ID!, $page: Int!, $size: Int!) {\n    spotCheckSample(id: $id) {\n      id\n      checked\n      size\n      branch {\n        ...BranchNames\n      }\n      ...SampleParts\n      seed\n      passes(page: $page, size: $size) {\n        total\n        items {\n          ...SampledPassParts\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffAccountPage($id: ID!) {\n    staffAccount(id: $id) {\n      id\n      ...StaffAccountParts\n    }\n    ports {\n      ...PortBranches\n    }\n  }\n"): (typeof documents)["\n  query StaffAccountPage($id: ID!) {\n    staffAccount(id: $id) {\n      id\n      ...StaffAccountParts\n    }\n    ports {\n      ...PortBranches\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffInvite {\n    ports {\n      ...PortBranches\n    }\n  }\n"): (typeof documents)["\n  query StaffInvite {\n    ports {\n      ...PortBranches\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffPage($filter: StaffFilter!, $page: Int!, $size: Int!) {\n    staffAccounts(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        personName\n        ...StaffAccountParts\n      }\n    }\n    ports {\n      ...PortBranches\n    }\n  }\n"): (typeof documents)["\n  query StaffPage($filter: StaffFilter!, $page: Int!, $size: Int!) {\n    staffAccounts(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        personName\n        ...StaffAccountParts\n      }\n    }\n    ports {\n      ...PortBranches\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteStaff($input: InviteStaffInput!, $key: String!) {\n    inviteStaff(input: $input, idempotencyKey: $key) {\n      ...StaffAccountParts\n    }\n  }\n"): (typeof documents)["\n  mutation InviteStaff($input: InviteStaffInput!, $key: String!) {\n    inviteStaff(input: $input, idempotencyKey: $key) {\n      ...StaffAccountParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResendStaffInvitation($id: ID!) {\n    resendStaffInvitation(id: $id) {\n      ...StaffAccountParts\n    }\n  }\n"): (typeof documents)["\n  mutation ResendStaffInvitation($id: ID!) {\n    resendStaffInvitation(id: $id) {\n      ...StaffAccountParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeStaffRights($id: ID!, $version: Int!, $roles: [StaffRole!]!, $branchCodes: [BranchCode!]!) {\n    changeStaffRights(id: $id, version: $version, roles: $roles, branchCodes: $branchCodes) {\n      ...StaffAccountParts\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeStaffRights($id: ID!, $version: Int!, $roles: [StaffRole!]!, $branchCodes: [BranchCode!]!) {\n    changeStaffRights(id: $id, version: $version, roles: $roles, branchCodes: $branchCodes) {\n      ...StaffAccountParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisableStaff($id: ID!, $version: Int!, $reason: String!) {\n    disableStaff(id: $id, version: $version, reason: $reason) {\n      ...StaffAccountParts\n    }\n  }\n"): (typeof documents)["\n  mutation DisableStaff($id: ID!, $version: Int!, $reason: String!) {\n    disableStaff(id: $id, version: $version, reason: $reason) {\n      ...StaffAccountParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnableStaff($id: ID!, $version: Int!) {\n    enableStaff(id: $id, version: $version) {\n      ...StaffAccountParts\n    }\n  }\n"): (typeof documents)["\n  mutation EnableStaff($id: ID!, $version: Int!) {\n    enableStaff(id: $id, version: $version) {\n      ...StaffAccountParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetSecondFactor($id: ID!, $version: Int!) {\n    resetSecondFactor(id: $id, version: $version) {\n      ...StaffAccountParts\n    }\n  }\n"): (typeof documents)["\n  mutation ResetSecondFactor($id: ID!, $version: Int!) {\n    resetSecondFactor(id: $id, version: $version) {\n      ...StaffAccountParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffExport($filter: StaffFilter!, $page: Int!, $size: Int!) {\n    staffAccounts(filter: $filter, page: $page, size: $size) {\n      items {\n        ...StaffAccountParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query StaffExport($filter: StaffFilter!, $page: Int!, $size: Int!) {\n    staffAccounts(filter: $filter, page: $page, size: $size) {\n      items {\n        ...StaffAccountParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StaffAccountParts on StaffAccount {\n    id\n    kind\n    accountName\n    personName\n    email\n    roles\n    branches {\n      code\n      ...BranchNames\n    }\n    state\n    registeredAt\n    lastSignInAt\n    disabledAt\n    secondFactorSince\n    self\n    version\n  }\n"): (typeof documents)["\n  fragment StaffAccountParts on StaffAccount {\n    id\n    kind\n    accountName\n    personName\n    email\n    roles\n    branches {\n      code\n      ...BranchNames\n    }\n    state\n    registeredAt\n    lastSignInAt\n    disabledAt\n    secondFactorSince\n    self\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PortBranches on Port {\n    branch {\n      code\n      ...BranchNames\n    }\n  }\n"): (typeof documents)["\n  fragment PortBranches on Port {\n    branch {\n      code\n      ...BranchNames\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiftSuspension($id: ID!, $reason: String!) {\n    liftSuspension(id: $id, reason: $reason) {\n      ...CompanySuspension\n    }\n  }\n"): (typeof documents)["\n  mutation LiftSuspension($id: ID!, $reason: String!) {\n    liftSuspension(id: $id, reason: $reason) {\n      ...CompanySuspension\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Suspensions($filter: SuspensionFilter!, $page: Int!, $size: Int!) {\n    suspensions(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        passNumber\n        ...CompanySuspension\n      }\n    }\n    ports {\n      ...PortNames\n      branch {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  query Suspensions($filter: SuspensionFilter!, $page: Int!, $size: Int!) {\n    suspensions(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        passNumber\n        ...CompanySuspension\n      }\n    }\n    ports {\n      ...PortNames\n      branch {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SuspensionExport($filter: SuspensionFilter!, $page: Int!, $size: Int!) {\n    suspensions(filter: $filter, page: $page, size: $size) {\n      items {\n        ...CompanySuspension\n      }\n    }\n  }\n"): (typeof documents)["\n  query SuspensionExport($filter: SuspensionFilter!, $page: Int!, $size: Int!) {\n    suspensions(filter: $filter, page: $page, size: $size) {\n      items {\n        ...CompanySuspension\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TokensPage {\n    viewer {\n      accessTokens {\n        ...TokenParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query TokensPage {\n    viewer {\n      accessTokens {\n        ...TokenParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TokenParts on AccessToken {\n    id\n    label\n    createdAt\n    expiresAt\n    revokedAt\n    lastUsedAt\n  }\n"): (typeof documents)["\n  fragment TokenParts on AccessToken {\n    id\n    label\n    createdAt\n    expiresAt\n    revokedAt\n    lastUsedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateAccessToken($label: String!, $days: Int!) {\n    createAccessToken(label: $label, days: $days) {\n      token\n      accessToken {\n        ...TokenParts\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateAccessToken($label: String!, $days: Int!) {\n    createAccessToken(label: $label, days: $days) {\n      token\n      accessToken {\n        ...TokenParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeAccessToken($id: ID!) {\n    revokeAccessToken(id: $id) {\n      ...TokenParts\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeAccessToken($id: ID!) {\n    revokeAccessToken(id: $id) {\n      ...TokenParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateGateToken($systemId: ID!, $label: String!, $days: Int!) {\n    createGateToken(systemId: $systemId, label: $label, days: $days) {\n      token\n      accessToken {\n        ...TokenParts\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateGateToken($systemId: ID!, $label: String!, $days: Int!) {\n    createGateToken(systemId: $systemId, label: $label, days: $days) {\n      token\n      accessToken {\n        ...TokenParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeGateToken($id: ID!) {\n    revokeGateToken(id: $id) {\n      ...TokenParts\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeGateToken($id: ID!) {\n    revokeGateToken(id: $id) {\n      ...TokenParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndAnomalyDeactivation($number: String!, $reason: String!) {\n    endAnomalyDeactivation(number: $number, reason: $reason) {\n      id\n      status\n    }\n  }\n"): (typeof documents)["\n  mutation EndAnomalyDeactivation($number: String!, $reason: String!) {\n    endAnomalyDeactivation(number: $number, reason: $reason) {\n      id\n      status\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BranchCardPorts {\n    ports {\n      ...PortNames\n    }\n  }\n"): (typeof documents)["\n  query BranchCardPorts {\n    ports {\n      ...PortNames\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;