-- CreateEnum
CREATE TYPE "ForumActKind" AS ENUM ('PUBLISHED', 'UNPUBLISHED', 'REGISTRATION_OPENED', 'REGISTRATION_CLOSED', 'REGISTRATION_BY_DATES', 'CANCELLED', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "ForumOrganisationRole" AS ENUM ('ORGANISER', 'HOST', 'FACILITATOR', 'PARTNER');

-- CreateEnum
CREATE TYPE "JobStatus" AS ENUM ('READY', 'RUNNING', 'DONE', 'DEAD', 'WITHHELD');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('OWNER', 'ORGANISER', 'PROGRAMME_EDITOR', 'REGISTRATION_DESK', 'READER');

-- CreateEnum
CREATE TYPE "SessionKind" AS ENUM ('WELCOME', 'OPENING', 'PLENARY', 'WORKSHOP', 'STAND_VISIT', 'SITE_VISIT', 'PITCH_BLOCK', 'REPORT_BACK', 'BREAK', 'MEAL', 'CLOSING');

-- CreateEnum
CREATE TYPE "SessionRoleKind" AS ENUM ('MODERATOR', 'SPEAKER', 'EXPERT', 'RAPPORTEUR');

-- CreateEnum
CREATE TYPE "QuestionKind" AS ENUM ('SHORT_TEXT', 'LONG_TEXT', 'CHOICE', 'SEVERAL_CHOICES', 'NUMBER', 'YES_NO', 'DATE', 'EMAIL', 'PHONE', 'ORGANISATION', 'TERRITORY');

-- CreateEnum
CREATE TYPE "RegistrationStatus" AS ENUM ('PENDING', 'CONFIRMED', 'WAITLISTED', 'CANCELLED', 'DECLINED');

-- CreateEnum
CREATE TYPE "SensitiveKind" AS ENUM ('DIET', 'ACCESS');

-- CreateEnum
CREATE TYPE "WaitingListStatus" AS ENUM ('WAITING', 'OFFERED', 'ACCEPTED', 'EXPIRED', 'WITHDRAWN');

-- CreateTable
CREATE TABLE "Series" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "description" JSONB,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Forum" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "seriesId" TEXT,
    "name" JSONB NOT NULL,
    "summary" JSONB,
    "description" JSONB,
    "audience" JSONB,
    "directions" JSONB,
    "locales" JSONB NOT NULL,
    "startsAt" TIMESTAMP(3) NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,
    "timeZone" TEXT NOT NULL,
    "dayKnown" BOOLEAN NOT NULL DEFAULT true,
    "venueName" TEXT NOT NULL,
    "venueAddress" TEXT,
    "city" TEXT NOT NULL,
    "postalCode" TEXT,
    "country" TEXT NOT NULL DEFAULT 'FR',
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "contactEmail" TEXT,
    "controller" TEXT,
    "privacyNotice" JSONB,
    "registrationOpensAt" TIMESTAMP(3),
    "registrationClosesAt" TIMESTAMP(3),
    "editableUntil" TIMESTAMP(3),
    "offerHours" INTEGER NOT NULL DEFAULT 12,
    "sensitiveDays" INTEGER NOT NULL DEFAULT 30,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "registrationCounter" INTEGER NOT NULL DEFAULT 0,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Forum_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ForumAct" (
    "id" TEXT NOT NULL,
    "forumId" TEXT NOT NULL,
    "kind" "ForumActKind" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "userId" TEXT,
    "note" TEXT,

    CONSTRAINT "ForumAct_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ForumOrganisation" (
    "id" TEXT NOT NULL,
    "forumId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "role" "ForumOrganisationRole" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ForumOrganisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Theme" (
    "id" TEXT NOT NULL,
    "forumId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Theme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Job" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "dedupeKey" TEXT,
    "status" "JobStatus" NOT NULL DEFAULT 'READY',
    "runAt" TIMESTAMP(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "maxAttempts" INTEGER NOT NULL DEFAULT 8,
    "lockedUntil" TIMESTAMP(3),
    "lockedBy" TEXT,
    "lastError" TEXT,
    "forumId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "finishedAt" TIMESTAMP(3),

    CONSTRAINT "Job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KeptMail" (
    "id" TEXT NOT NULL,
    "messageId" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "attachments" JSONB NOT NULL,
    "headers" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "KeptMail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" TEXT NOT NULL,
    "forumId" TEXT,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "userId" TEXT,
    "detail" JSONB NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "givenName" TEXT NOT NULL,
    "familyName" TEXT NOT NULL,
    "sortName" TEXT NOT NULL,
    "email" TEXT,
    "function" JSONB,
    "biography" JSONB,
    "organisationId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'fr',
    "administrator" BOOLEAN NOT NULL DEFAULT false,
    "emailVerified" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UserSession" (
    "id" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "userAgent" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "lastSeenAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "UserSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInRequest" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "SignInRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "forumId" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Room" (
    "id" TEXT NOT NULL,
    "forumId" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "capacity" INTEGER,
    "accessible" BOOLEAN NOT NULL DEFAULT true,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Room_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "forumId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "SessionKind" NOT NULL,
    "number" INTEGER,
    "title" JSONB NOT NULL,
    "summary" JSONB,
    "description" JSONB,
    "startsAt" TIMESTAMP(3) NOT NULL,
    "endsAt" TIMESTAMP(3),
    "roomId" TEXT,
    "themeId" TEXT,
    "languages" JSONB NOT NULL,
    "format" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "cancelledAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SessionRole" (
    "id" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "kind" "SessionRoleKind" NOT NULL,
    "position" INTEGER NOT NULL,
    "personId" TEXT,
    "organisationId" TEXT,
    "function" JSONB,
    "announced" JSONB,

    CONSTRAINT "SessionRole_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkshopQuestion" (
    "id" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "themeId" TEXT,
    "text" JSONB NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "WorkshopQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Quota" (
    "id" TEXT NOT NULL,
    "forumId" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "capacity" INTEGER NOT NULL,
    "taken" INTEGER NOT NULL DEFAULT 0,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Quota_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegistrationType" (
    "id" TEXT NOT NULL,
    "forumId" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "description" JSONB,
    "colour" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "quotaId" TEXT NOT NULL,
    "opensAt" TIMESTAMP(3),
    "closesAt" TIMESTAMP(3),
    "requiresApproval" BOOLEAN NOT NULL DEFAULT false,
    "hidden" BOOLEAN NOT NULL DEFAULT false,
    "archivedAt" TIMESTAMP(3),

    CONSTRAINT "RegistrationType_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Question" (
    "id" TEXT NOT NULL,
    "forumId" TEXT NOT NULL,
    "kind" "QuestionKind" NOT NULL,
    "label" JSONB NOT NULL,
    "help" JSONB,
    "required" BOOLEAN NOT NULL DEFAULT false,
    "options" JSONB,
    "position" INTEGER NOT NULL,
    "dependsOnId" TEXT,
    "dependsValue" TEXT,
    "archivedAt" TIMESTAMP(3),

    CONSTRAINT "Question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuestionForType" (
    "questionId" TEXT NOT NULL,
    "typeId" TEXT NOT NULL,

    CONSTRAINT "QuestionForType_pkey" PRIMARY KEY ("questionId","typeId")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" TEXT NOT NULL,
    "forumId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "text" JSONB NOT NULL,
    "required" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL,
    "archivedAt" TIMESTAMP(3),

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Registration" (
    "id" TEXT NOT NULL,
    "forumId" TEXT NOT NULL,
    "typeId" TEXT NOT NULL,
    "status" "RegistrationStatus" NOT NULL,
    "reference" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "givenName" TEXT NOT NULL,
    "familyName" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT,
    "function" TEXT,
    "organisationName" TEXT,
    "organisationId" TEXT,
    "territoryCode" TEXT,
    "territoryName" TEXT,
    "liveEmailKey" TEXT,
    "sortName" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "linkHash" TEXT NOT NULL,
    "linkVersion" INTEGER NOT NULL DEFAULT 1,
    "ticketHash" TEXT NOT NULL,
    "ticketVersion" INTEGER NOT NULL DEFAULT 1,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "idempotencyKey" TEXT,
    "source" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "confirmedAt" TIMESTAMP(3),
    "cancelledAt" TIMESTAMP(3),
    "erasedAt" TIMESTAMP(3),

    CONSTRAINT "Registration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Answer" (
    "id" TEXT NOT NULL,
    "registrationId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SensitiveAnswer" (
    "id" TEXT NOT NULL,
    "registrationId" TEXT NOT NULL,
    "kind" "SensitiveKind" NOT NULL,
    "sealed" TEXT NOT NULL,
    "deleteAfter" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SensitiveAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConsentGiven" (
    "id" TEXT NOT NULL,
    "registrationId" TEXT NOT NULL,
    "consentId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "withdrawnAt" TIMESTAMP(3),

    CONSTRAINT "ConsentGiven_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WaitingListEntry" (
    "id" TEXT NOT NULL,
    "forumId" TEXT NOT NULL,
    "registrationId" TEXT NOT NULL,
    "typeId" TEXT NOT NULL,
    "quotaId" TEXT NOT NULL,
    "status" "WaitingListStatus" NOT NULL,
    "place" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "offeredAt" TIMESTAMP(3),
    "offerExpiresAt" TIMESTAMP(3),
    "endedAt" TIMESTAMP(3),
    "offeredById" TEXT,
    "offerReason" TEXT,

    CONSTRAINT "WaitingListEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Series_slug_key" ON "Series"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Forum_slug_key" ON "Forum"("slug");

-- CreateIndex
CREATE INDEX "Forum_startsAt_idx" ON "Forum"("startsAt");

-- CreateIndex
CREATE INDEX "Forum_seriesId_idx" ON "Forum"("seriesId");

-- CreateIndex
CREATE INDEX "ForumAct_forumId_at_idx" ON "ForumAct"("forumId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "ForumOrganisation_forumId_organisationId_role_key" ON "ForumOrganisation"("forumId", "organisationId", "role");

-- CreateIndex
CREATE UNIQUE INDEX "Theme_forumId_key_key" ON "Theme"("forumId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Job_dedupeKey_key" ON "Job"("dedupeKey");

-- CreateIndex
CREATE INDEX "Job_status_runAt_id_idx" ON "Job"("status", "runAt", "id");

-- CreateIndex
CREATE INDEX "Job_forumId_kind_status_createdAt_idx" ON "Job"("forumId", "kind", "status", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "KeptMail_messageId_key" ON "KeptMail"("messageId");

-- CreateIndex
CREATE INDEX "KeptMail_createdAt_id_idx" ON "KeptMail"("createdAt", "id");

-- CreateIndex
CREATE INDEX "AuditEntry_subjectType_subjectId_at_idx" ON "AuditEntry"("subjectType", "subjectId", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_forumId_at_idx" ON "AuditEntry"("forumId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Person_slug_key" ON "Person"("slug");

-- CreateIndex
CREATE INDEX "Person_sortName_id_idx" ON "Person"("sortName", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_nameKey_key" ON "Organisation"("nameKey");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "UserSession_tokenHash_key" ON "UserSession"("tokenHash");

-- CreateIndex
CREATE INDEX "UserSession_userId_idx" ON "UserSession"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "SignInRequest_tokenHash_key" ON "SignInRequest"("tokenHash");

-- CreateIndex
CREATE INDEX "SignInRequest_email_idx" ON "SignInRequest"("email");

-- CreateIndex
CREATE INDEX "SignInRequest_expiresAt_idx" ON "SignInRequest"("expiresAt");

-- CreateIndex
CREATE INDEX "Membership_forumId_idx" ON "Membership"("forumId");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_userId_forumId_key" ON "Membership"("userId", "forumId");

-- CreateIndex
CREATE INDEX "Room_forumId_position_idx" ON "Room"("forumId", "position");

-- CreateIndex
CREATE INDEX "Session_forumId_startsAt_idx" ON "Session"("forumId", "startsAt");

-- CreateIndex
CREATE UNIQUE INDEX "Session_forumId_slug_key" ON "Session"("forumId", "slug");

-- CreateIndex
CREATE INDEX "SessionRole_sessionId_position_idx" ON "SessionRole"("sessionId", "position");

-- CreateIndex
CREATE INDEX "SessionRole_personId_idx" ON "SessionRole"("personId");

-- CreateIndex
CREATE INDEX "WorkshopQuestion_sessionId_position_idx" ON "WorkshopQuestion"("sessionId", "position");

-- CreateIndex
CREATE INDEX "Quota_forumId_idx" ON "Quota"("forumId");

-- CreateIndex
CREATE INDEX "RegistrationType_forumId_position_idx" ON "RegistrationType"("forumId", "position");

-- CreateIndex
CREATE INDEX "Question_forumId_position_idx" ON "Question"("forumId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Consent_forumId_key_key" ON "Consent"("forumId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Registration_reference_key" ON "Registration"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "Registration_linkHash_key" ON "Registration"("linkHash");

-- CreateIndex
CREATE UNIQUE INDEX "Registration_ticketHash_key" ON "Registration"("ticketHash");

-- CreateIndex
CREATE UNIQUE INDEX "Registration_idempotencyKey_key" ON "Registration"("idempotencyKey");

-- CreateIndex
CREATE INDEX "Registration_forumId_sortName_id_searchText_status_typeId_idx" ON "Registration"("forumId", "sortName", "id", "searchText", "status", "typeId");

-- CreateIndex
CREATE INDEX "Registration_forumId_createdAt_id_searchText_status_typeId_idx" ON "Registration"("forumId", "createdAt", "id", "searchText", "status", "typeId");

-- CreateIndex
CREATE INDEX "Registration_forumId_status_typeId_idx" ON "Registration"("forumId", "status", "typeId");

-- CreateIndex
CREATE INDEX "Registration_typeId_status_idx" ON "Registration"("typeId", "status");

-- CreateIndex
CREATE INDEX "Registration_organisationId_idx" ON "Registration"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Registration_forumId_liveEmailKey_key" ON "Registration"("forumId", "liveEmailKey");

-- CreateIndex
CREATE INDEX "Answer_questionId_idx" ON "Answer"("questionId");

-- CreateIndex
CREATE UNIQUE INDEX "Answer_registrationId_questionId_key" ON "Answer"("registrationId", "questionId");

-- CreateIndex
CREATE INDEX "SensitiveAnswer_deleteAfter_idx" ON "SensitiveAnswer"("deleteAfter");

-- CreateIndex
CREATE UNIQUE INDEX "SensitiveAnswer_registrationId_kind_key" ON "SensitiveAnswer"("registrationId", "kind");

-- CreateIndex
CREATE INDEX "ConsentGiven_consentId_idx" ON "ConsentGiven"("consentId");

-- CreateIndex
CREATE UNIQUE INDEX "ConsentGiven_registrationId_consentId_key" ON "ConsentGiven"("registrationId", "consentId");

-- CreateIndex
CREATE INDEX "WaitingListEntry_quotaId_status_place_idx" ON "WaitingListEntry"("quotaId", "status", "place");

-- CreateIndex
CREATE INDEX "WaitingListEntry_registrationId_createdAt_idx" ON "WaitingListEntry"("registrationId", "createdAt");

-- CreateIndex
CREATE INDEX "WaitingListEntry_status_offerExpiresAt_idx" ON "WaitingListEntry"("status", "offerExpiresAt");

-- AddForeignKey
ALTER TABLE "Forum" ADD CONSTRAINT "Forum_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ForumAct" ADD CONSTRAINT "ForumAct_forumId_fkey" FOREIGN KEY ("forumId") REFERENCES "Forum"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ForumOrganisation" ADD CONSTRAINT "ForumOrganisation_forumId_fkey" FOREIGN KEY ("forumId") REFERENCES "Forum"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ForumOrganisation" ADD CONSTRAINT "ForumOrganisation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Theme" ADD CONSTRAINT "Theme_forumId_fkey" FOREIGN KEY ("forumId") REFERENCES "Forum"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Job" ADD CONSTRAINT "Job_forumId_fkey" FOREIGN KEY ("forumId") REFERENCES "Forum"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_forumId_fkey" FOREIGN KEY ("forumId") REFERENCES "Forum"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UserSession" ADD CONSTRAINT "UserSession_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_forumId_fkey" FOREIGN KEY ("forumId") REFERENCES "Forum"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Room" ADD CONSTRAINT "Room_forumId_fkey" FOREIGN KEY ("forumId") REFERENCES "Forum"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_forumId_fkey" FOREIGN KEY ("forumId") REFERENCES "Forum"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionRole" ADD CONSTRAINT "SessionRole_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionRole" ADD CONSTRAINT "SessionRole_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionRole" ADD CONSTRAINT "SessionRole_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopQuestion" ADD CONSTRAINT "WorkshopQuestion_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopQuestion" ADD CONSTRAINT "WorkshopQuestion_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quota" ADD CONSTRAINT "Quota_forumId_fkey" FOREIGN KEY ("forumId") REFERENCES "Forum"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegistrationType" ADD CONSTRAINT "RegistrationType_forumId_fkey" FOREIGN KEY ("forumId") REFERENCES "Forum"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegistrationType" ADD CONSTRAINT "RegistrationType_quotaId_fkey" FOREIGN KEY ("quotaId") REFERENCES "Quota"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_forumId_fkey" FOREIGN KEY ("forumId") REFERENCES "Forum"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_dependsOnId_fkey" FOREIGN KEY ("dependsOnId") REFERENCES "Question"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionForType" ADD CONSTRAINT "QuestionForType_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionForType" ADD CONSTRAINT "QuestionForType_typeId_fkey" FOREIGN KEY ("typeId") REFERENCES "RegistrationType"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_forumId_fkey" FOREIGN KEY ("forumId") REFERENCES "Forum"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Registration" ADD CONSTRAINT "Registration_forumId_fkey" FOREIGN KEY ("forumId") REFERENCES "Forum"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Registration" ADD CONSTRAINT "Registration_typeId_fkey" FOREIGN KEY ("typeId") REFERENCES "RegistrationType"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Registration" ADD CONSTRAINT "Registration_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "Registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SensitiveAnswer" ADD CONSTRAINT "SensitiveAnswer_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "Registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsentGiven" ADD CONSTRAINT "ConsentGiven_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "Registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsentGiven" ADD CONSTRAINT "ConsentGiven_consentId_fkey" FOREIGN KEY ("consentId") REFERENCES "Consent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WaitingListEntry" ADD CONSTRAINT "WaitingListEntry_forumId_fkey" FOREIGN KEY ("forumId") REFERENCES "Forum"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WaitingListEntry" ADD CONSTRAINT "WaitingListEntry_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "Registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WaitingListEntry" ADD CONSTRAINT "WaitingListEntry_typeId_fkey" FOREIGN KEY ("typeId") REFERENCES "RegistrationType"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WaitingListEntry" ADD CONSTRAINT "WaitingListEntry_quotaId_fkey" FOREIGN KEY ("quotaId") REFERENCES "Quota"("id") ON DELETE CASCADE ON UPDATE CASCADE;
