-- AlterTable
ALTER TABLE "Series" ADD COLUMN "createdById" TEXT;

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "contentType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "bytes" BLOB NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "SessionRoom" (
    "sessionId" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,

    PRIMARY KEY ("sessionId", "roomId"),
    CONSTRAINT "SessionRoom_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SessionRoom_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Pitch" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sessionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "minutes" INTEGER NOT NULL,
    "title" JSONB NOT NULL,
    "summary" JSONB,
    "personId" TEXT,
    "organisationId" TEXT,
    CONSTRAINT "Pitch_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Pitch_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Pitch_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Material" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sessionId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "fileId" TEXT,
    "position" INTEGER NOT NULL,
    "personId" TEXT,
    "createdAt" DATETIME NOT NULL,
    "publishedAt" DATETIME,
    CONSTRAINT "Material_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Material_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Material_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Release" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "forumId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "note" JSONB,
    "content" JSONB NOT NULL,
    "changes" JSONB NOT NULL,
    "userId" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Release_forumId_fkey" FOREIGN KEY ("forumId") REFERENCES "Forum" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Star" (
    "registrationId" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("registrationId", "sessionId"),
    CONSTRAINT "Star_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "Registration" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Star_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SessionSignUp" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sessionId" TEXT NOT NULL,
    "registrationId" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "seatedAt" DATETIME,
    "endedAt" DATETIME,
    CONSTRAINT "SessionSignUp_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SessionSignUp_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "Registration" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- A session now takes place in any number of rooms
INSERT INTO "SessionRoom" ("sessionId", "roomId") SELECT "id", "roomId" FROM "Session" WHERE "roomId" IS NOT NULL;

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Forum" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "seriesId" TEXT,
    "name" JSONB NOT NULL,
    "summary" JSONB,
    "description" JSONB,
    "audience" JSONB,
    "directions" JSONB,
    "locales" JSONB NOT NULL,
    "startsAt" DATETIME NOT NULL,
    "endsAt" DATETIME NOT NULL,
    "timeZone" TEXT NOT NULL,
    "dayKnown" BOOLEAN NOT NULL DEFAULT true,
    "venueName" TEXT NOT NULL,
    "venueAddress" TEXT,
    "city" TEXT NOT NULL,
    "postalCode" TEXT,
    "country" TEXT NOT NULL DEFAULT 'FR',
    "latitude" REAL,
    "longitude" REAL,
    "contactEmail" TEXT,
    "controller" TEXT,
    "privacyNotice" JSONB,
    "registrationOpensAt" DATETIME,
    "registrationClosesAt" DATETIME,
    "editableUntil" DATETIME,
    "offerHours" INTEGER NOT NULL DEFAULT 12,
    "sensitiveDays" INTEGER NOT NULL DEFAULT 30,
    "changeOverMinutes" INTEGER NOT NULL DEFAULT 5,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "registrationCounter" INTEGER NOT NULL DEFAULT 0,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Forum_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Forum" ("audience", "city", "contactEmail", "controller", "country", "createdAt", "dayKnown", "demonstration", "description", "directions", "editableUntil", "endsAt", "id", "latitude", "locales", "longitude", "name", "offerHours", "postalCode", "privacyNotice", "registrationClosesAt", "registrationCounter", "registrationOpensAt", "revision", "sensitiveDays", "seriesId", "slug", "startsAt", "summary", "timeZone", "updatedAt", "venueAddress", "venueName") SELECT "audience", "city", "contactEmail", "controller", "country", "createdAt", "dayKnown", "demonstration", "description", "directions", "editableUntil", "endsAt", "id", "latitude", "locales", "longitude", "name", "offerHours", "postalCode", "privacyNotice", "registrationClosesAt", "registrationCounter", "registrationOpensAt", "revision", "sensitiveDays", "seriesId", "slug", "startsAt", "summary", "timeZone", "updatedAt", "venueAddress", "venueName" FROM "Forum";
DROP TABLE "Forum";
ALTER TABLE "new_Forum" RENAME TO "Forum";
CREATE UNIQUE INDEX "Forum_slug_key" ON "Forum"("slug");
CREATE INDEX "Forum_startsAt_idx" ON "Forum"("startsAt");
CREATE INDEX "Forum_seriesId_idx" ON "Forum"("seriesId");
CREATE TABLE "new_Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "givenName" TEXT NOT NULL,
    "familyName" TEXT NOT NULL,
    "sortName" TEXT NOT NULL,
    "email" TEXT,
    "function" JSONB,
    "biography" JSONB,
    "organisationId" TEXT,
    "forumId" TEXT,
    "photoId" TEXT,
    "locale" TEXT,
    "linkVersion" INTEGER NOT NULL DEFAULT 1,
    "linkHash" TEXT,
    "invitedAt" DATETIME,
    "mergedIntoId" TEXT,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Person_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Person_forumId_fkey" FOREIGN KEY ("forumId") REFERENCES "Forum" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Person_photoId_fkey" FOREIGN KEY ("photoId") REFERENCES "StoredFile" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Person_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Person" ("biography", "createdAt", "email", "familyName", "function", "givenName", "id", "organisationId", "slug", "sortName", "updatedAt") SELECT "biography", "createdAt", "email", "familyName", "function", "givenName", "id", "organisationId", "slug", "sortName", "updatedAt" FROM "Person";
DROP TABLE "Person";
ALTER TABLE "new_Person" RENAME TO "Person";
CREATE UNIQUE INDEX "Person_slug_key" ON "Person"("slug");
CREATE UNIQUE INDEX "Person_linkHash_key" ON "Person"("linkHash");
CREATE INDEX "Person_sortName_id_idx" ON "Person"("sortName", "id");
CREATE INDEX "Person_forumId_idx" ON "Person"("forumId");
CREATE INDEX "Person_mergedIntoId_idx" ON "Person"("mergedIntoId");
CREATE TABLE "new_Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "forumId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "number" INTEGER,
    "title" JSONB NOT NULL,
    "summary" JSONB,
    "description" JSONB,
    "startsAt" DATETIME,
    "minutes" INTEGER,
    "allRooms" BOOLEAN NOT NULL DEFAULT false,
    "themeId" TEXT,
    "languages" JSONB NOT NULL,
    "interpretation" JSONB,
    "format" TEXT,
    "capacity" INTEGER,
    "signUp" BOOLEAN NOT NULL DEFAULT false,
    "seatsTaken" INTEGER NOT NULL DEFAULT 0,
    "signUpCounter" INTEGER NOT NULL DEFAULT 0,
    "internalNotes" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "cancelledAt" DATETIME,
    "releasedStartsAt" DATETIME,
    "releasedEndsAt" DATETIME,
    "firstRelease" INTEGER,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Session_forumId_fkey" FOREIGN KEY ("forumId") REFERENCES "Forum" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Session_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Session" ("minutes", "cancelledAt", "createdAt", "description", "format", "forumId", "id", "kind", "languages", "number", "position", "slug", "startsAt", "summary", "themeId", "title", "updatedAt") SELECT CAST(round((julianday("endsAt") - julianday("startsAt")) * 1440) AS INTEGER), "cancelledAt", "createdAt", "description", "format", "forumId", "id", "kind", "languages", "number", "position", "slug", "startsAt", "summary", "themeId", "title", "updatedAt" FROM "Session";
DROP TABLE "Session";
ALTER TABLE "new_Session" RENAME TO "Session";
CREATE INDEX "Session_forumId_startsAt_idx" ON "Session"("forumId", "startsAt");
CREATE UNIQUE INDEX "Session_forumId_slug_key" ON "Session"("forumId", "slug");
CREATE TABLE "new_SessionRole" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sessionId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "personId" TEXT,
    "organisationId" TEXT,
    "function" JSONB,
    "announced" JSONB,
    "confirmedAt" DATETIME,
    "declinedAt" DATETIME,
    "heldBack" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "SessionRole_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SessionRole_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SessionRole_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_SessionRole" ("announced", "function", "id", "kind", "organisationId", "personId", "position", "sessionId") SELECT "announced", "function", "id", "kind", "organisationId", "personId", "position", "sessionId" FROM "SessionRole";
DROP TABLE "SessionRole";
ALTER TABLE "new_SessionRole" RENAME TO "SessionRole";
CREATE INDEX "SessionRole_sessionId_position_idx" ON "SessionRole"("sessionId", "position");
CREATE INDEX "SessionRole_personId_idx" ON "SessionRole"("personId");
CREATE TABLE "new_Theme" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "forumId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "position" INTEGER NOT NULL,
    "originId" TEXT,
    CONSTRAINT "Theme_forumId_fkey" FOREIGN KEY ("forumId") REFERENCES "Forum" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Theme_originId_fkey" FOREIGN KEY ("originId") REFERENCES "Theme" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Theme" ("forumId", "id", "key", "name", "position") SELECT "forumId", "id", "key", "name", "position" FROM "Theme";
DROP TABLE "Theme";
ALTER TABLE "new_Theme" RENAME TO "Theme";
CREATE INDEX "Theme_originId_idx" ON "Theme"("originId");
CREATE UNIQUE INDEX "Theme_forumId_key_key" ON "Theme"("forumId", "key");
CREATE TABLE "new_WorkshopQuestion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sessionId" TEXT NOT NULL,
    "themeId" TEXT,
    "text" JSONB NOT NULL,
    "position" INTEGER NOT NULL,
    "originId" TEXT,
    CONSTRAINT "WorkshopQuestion_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "WorkshopQuestion_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "WorkshopQuestion_originId_fkey" FOREIGN KEY ("originId") REFERENCES "WorkshopQuestion" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_WorkshopQuestion" ("id", "position", "sessionId", "text", "themeId") SELECT "id", "position", "sessionId", "text", "themeId" FROM "WorkshopQuestion";
DROP TABLE "WorkshopQuestion";
ALTER TABLE "new_WorkshopQuestion" RENAME TO "WorkshopQuestion";
CREATE INDEX "WorkshopQuestion_sessionId_position_idx" ON "WorkshopQuestion"("sessionId", "position");
CREATE INDEX "WorkshopQuestion_originId_idx" ON "WorkshopQuestion"("originId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "SessionRoom_roomId_idx" ON "SessionRoom"("roomId");

-- CreateIndex
CREATE INDEX "Pitch_sessionId_position_idx" ON "Pitch"("sessionId", "position");

-- CreateIndex
CREATE INDEX "Pitch_personId_idx" ON "Pitch"("personId");

-- CreateIndex
CREATE INDEX "Material_sessionId_position_idx" ON "Material"("sessionId", "position");

-- CreateIndex
CREATE INDEX "Material_fileId_idx" ON "Material"("fileId");

-- CreateIndex
CREATE UNIQUE INDEX "Release_forumId_number_key" ON "Release"("forumId", "number");

-- CreateIndex
CREATE INDEX "Star_sessionId_idx" ON "Star"("sessionId");

-- CreateIndex
CREATE INDEX "SessionSignUp_sessionId_status_place_idx" ON "SessionSignUp"("sessionId", "status", "place");

-- CreateIndex
CREATE INDEX "SessionSignUp_registrationId_status_idx" ON "SessionSignUp"("registrationId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "SessionSignUp_sessionId_registrationId_key" ON "SessionSignUp"("sessionId", "registrationId");
